package org.budgetyear.model.access;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** In which capacity a person works (岗位). */
public enum Role {
    UNIT_CLERK("unit-clerk", "单位经办"),
    UNIT_REVIEWER("unit-reviewer", "单位审核"),
    DEPARTMENT("department", "主管部门"),
    BUREAU("bureau", "财政局业务"),
    TREASURY("treasury", "国库"),
    /** Reads everything and changes nothing. */
    AUDITOR("auditor", "审计"),
    OPERATOR("operator", "运维");

    private final String wireName;
    private final String chinese;

    Role(String wireName, String chinese) {
        this.wireName = wireName;
        this.chinese = chinese;
    }

    /** Its name in tokens, commands and {@code access.csv}. */
    public String wireName() {
        return wireName;
    }

    public String chinese() {
        return chinese;
    }

    /** All names, to say what is accepted. */
    public static String wireNames() {
        return Arrays.stream(values()).map(Role::wireName).collect(Collectors.joining(", "));
    }

    public static Optional<Role> ofWireName(String name) {
        return Arrays.stream(values())
                .filter(role -> role.wireName.equals(name))
                .findFirst();
    }
}
