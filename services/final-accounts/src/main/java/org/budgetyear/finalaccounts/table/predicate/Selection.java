package org.budgetyear.finalaccounts.table.predicate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A predicate as a data file writes it. A list that is missing selects everything; names of code sets may stand for
 * their codes.
 *
 * @param measure one measure or a signed sum of them, such as {@code OPENING+RECEIPT-SPEND}
 * @param function prefixes of 3, 5 or 7 digits
 * @param economic prefixes of 3 or 5 digits
 * @param threePublic items, matched by a ceiling's item and by a fact's economic code
 * @param label what an amount of no quota line is, such as FINES; one of them is enough
 */
public record Selection(
        @Nullable String measure,
        @Nullable List<String> fund,
        @Nullable List<String> function,
        @Nullable List<String> nature,
        @Nullable List<String> project,
        @Nullable List<String> economic,
        @Nullable List<String> threePublic,
        @Nullable List<String> unitKind,
        @Nullable List<String> label) {

    /** Selects everything and says nothing about the measure. */
    public static final Selection ALL = new Selection(null, null, null, null, null, null, null, null, null);

    public static Selection ofFunction(String prefix) {
        return new Selection(null, null, List.of(prefix), null, null, null, null, null, null);
    }

    public static Selection ofEconomic(String prefix) {
        return new Selection(null, null, null, null, null, List.of(prefix), null, null, null);
    }

    public static Selection ofProject(String project) {
        return new Selection(null, null, null, null, List.of(project), null, null, null, null);
    }

    String text() {
        List<String> parts = new ArrayList<>();
        if (measure != null) {
            parts.add(measure);
        }
        add(parts, "fund", fund);
        add(parts, "function", function);
        add(parts, "nature", nature);
        add(parts, "project", project);
        add(parts, "economic", economic);
        add(parts, "threePublic", threePublic);
        add(parts, "unitKind", unitKind);
        add(parts, "label", label);
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, String name, @Nullable List<String> values) {
        if (values != null) {
            parts.add(name + "=" + String.join("|", values));
        }
    }
}
