package org.budgetyear.runtime.web;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.budgetyear.model.access.Person;
import org.budgetyear.model.access.Role;
import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.model.code.UnitCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Who gives commands, as headers claim it; roles and units are separated by spaces.
 *
 * @param units for whose accounts; null when none are claimed, and then the caller is not held to any
 */
public record Caller(
        String actor, Set<Role> roles, @Nullable Set<UnitCode> units) {

    static final String ACTOR = "X-Actor";
    static final String ROLE = "X-Role";
    static final String UNITS = "X-Units";

    private static final Pattern FORM = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._@-]{0,63}");

    /** @throws RequestProblem when the caller is not named, or a role or unit has no such form */
    public static Caller of(HttpHeaders headers) {
        String actor = headers.getFirst(ACTOR);
        if (actor == null) {
            throw new RequestProblem(Problems.missing(ACTOR));
        }
        if (!FORM.matcher(actor).matches()) {
            throw new RequestProblem(Problems.notAccepted(
                    ACTOR,
                    actor,
                    "1 to 64 letters, digits, dots, underscores, @ or hyphens",
                    "1 至 64 位字母、数字、点、下划线、@ 或连字符"));
        }
        return new Caller(actor, roles(headers), headers.containsHeader(UNITS) ? units(headers) : null);
    }

    /** The caller as the matrix sees who asks for somebody's accounts. */
    Person asking(UnitCode owner) {
        return new Person(actor, roles, units == null ? Set.of(owner) : units);
    }

    private static Set<Role> roles(HttpHeaders headers) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : words(headers, ROLE)) {
            roles.add(Role.ofWireName(name)
                    .orElseThrow(() ->
                            new RequestProblem(Problems.notAccepted(ROLE, name, Role.wireNames(), Role.wireNames()))));
        }
        return roles;
    }

    private static Set<UnitCode> units(HttpHeaders headers) {
        Set<UnitCode> units = new HashSet<>();
        for (String code : words(headers, UNITS)) {
            try {
                units.add(new UnitCode(code));
            } catch (NotAccepted e) {
                throw new RequestProblem(Problems.notAccepted(UNITS, code, e.accepted(), e.acceptedZh()));
            }
        }
        return units;
    }

    private static String[] words(HttpHeaders headers, String name) {
        String value = headers.getFirst(name);
        return value == null || value.isBlank() ? new String[0] : value.trim().split(" +", -1);
    }
}
