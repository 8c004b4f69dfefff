package org.budgetyear.model.closing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which roles may take which step of closing a year: the rows of {@code closing-roles.csv}. */
public final class ClosingRoles {

    private static final Map<ClosingStep, List<String>> ROLES = read();

    private ClosingRoles() {}

    /** The roles that may take the step. */
    public static List<String> of(ClosingStep step) {
        return ROLES.getOrDefault(step, List.of());
    }

    private static Map<ClosingStep, List<String>> read() {
        Map<ClosingStep, List<String>> roles = new EnumMap<>(ClosingStep.class);
        for (List<String> row : DataRows.of("closing-roles.csv")) {
            roles.put(ClosingStep.valueOf(row.get(0)), List.of(row.get(1).split(" ")));
        }
        return roles;
    }
}
