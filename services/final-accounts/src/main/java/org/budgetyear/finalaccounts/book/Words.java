package org.budgetyear.finalaccounts.book;

import java.util.List;
import java.util.stream.Stream;
import org.budgetyear.model.appropriations.DutySection;
import org.budgetyear.model.code.UnitCode;

/**
 * What people wrote for a department's disclosure.
 *
 * @param duties what the department is there for, section by section
 * @param explanations its own, and those of what was found in a unit, which {@link #of} picks out; later ones count more
 */
public record Words(List<DutySection> duties, List<Explanation> explanations) {

    public static final Words NONE = new Words(List.of(), List.of());

    /** What was written of one unit. */
    Words of(UnitCode unit) {
        String own = Explanation.scopeOf(unit.value(), "");
        return new Words(
                List.of(),
                explanations.stream()
                        .filter(each -> each.scope().startsWith(own))
                        .map(each ->
                                new Explanation(each.scope().substring(own.length()), each.figureHash(), each.text()))
                        .toList());
    }

    /** The explanations of one scope, the latest last. */
    public Stream<Explanation> of(String scope) {
        return explanations.stream().filter(each -> each.scope().equals(scope));
    }
}
