package org.budgetyear.finalaccounts.narrative;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What people wrote for the text.
 *
 * @param reasons why a figure is as it is, by metric
 * @param duties what the department is there for, section by section
 */
public record Explanations(Map<String, String> reasons, List<Duty> duties) {

    public static final Explanations NONE = new Explanations(Map.of(), List.of());

    /** A section of the duties with its heading. */
    public record Duty(String heading, String text) {}

    /** Without its full stop, which the sentence has; what is left of a form counts as nothing. */
    Optional<String> reason(String metric) {
        return Optional.ofNullable(reasons.get(metric))
                .map(text -> text.strip().replaceAll("[。；;.]+$", ""))
                .filter(text -> !text.isEmpty() && Placeholders.in(text).isEmpty());
    }
}
