package org.budgetyear.finalaccounts.check;

import java.util.List;
import org.budgetyear.finalaccounts.book.Explanation;
import org.budgetyear.finalaccounts.check.formula.Comparison;
import org.budgetyear.finalaccounts.check.formula.Instance;
import org.budgetyear.finalaccounts.check.formula.Operand;
import org.budgetyear.finalaccounts.check.value.Truth;
import org.budgetyear.finalaccounts.disclosure.FigureHash;
import org.budgetyear.finalaccounts.narrative.Placeholders;
import org.jspecify.annotations.Nullable;

/**
 * A case in which a check does not hold.
 *
 * @param scope what an explanation of it must name; a metric where the text gives a reason
 * @param place the row, the cell, the group, or what the formula is about
 * @param comparisons what was compared, each with whether it holds
 * @param operands the numbers that were looked at
 * @param figureHash of the check's code and those numbers: when one changes, an explanation expires
 * @param reason the explanation that stands for it, or did
 */
public record Finding(
        String scope,
        String place,
        List<Comparison> comparisons,
        List<Operand> operands,
        String figureHash,
        Standing standing,
        @Nullable String reason) {

    static Finding of(Check check, Instance instance, List<Explanation> explanations) {
        boolean ofText = check.formula().asksForReasons();
        String scope = ofText ? instance.place() : "check:" + check.code() + ":" + instance.place();
        String hash = FigureHash.of(ofText ? FigureHash.TEXT : check.code(), numbers(instance.operands()));
        List<Explanation> own =
                explanations.stream().filter(each -> each.scope().equals(scope)).toList();
        Explanation latest = own.stream()
                .filter(each -> each.figureHash().equals(hash))
                .reduce((earlier, later) -> later)
                .orElse(own.isEmpty() ? null : own.getLast());
        return new Finding(
                scope,
                instance.place(),
                instance.comparisons(),
                instance.operands(),
                hash,
                standing(check, hash, latest),
                latest == null ? null : latest.text());
    }

    /** Whether the difference that is wrong is an excess (1) or a shortfall (-1); 0 when there is none. */
    int direction() {
        return comparisons.stream()
                .filter(each -> each.truth() == Truth.FALSE)
                .mapToInt(each -> each.difference().signum())
                .filter(sign -> sign != 0)
                .findFirst()
                .orElse(0);
    }

    private static Standing standing(Check check, String hash, @Nullable Explanation latest) {
        if (check.explanation() == 0) {
            return Standing.NOT_NEEDED;
        }
        if (latest == null) {
            return Standing.MISSING;
        }
        if (!latest.figureHash().equals(hash)) {
            return Standing.EXPIRED;
        }
        if (Placeholders.in(latest.text()).isPresent()) {
            return Standing.UNFINISHED;
        }
        return latest.text().strip().length() < check.explanation() ? Standing.TOO_SHORT : Standing.EXPLAINED;
    }

    private static List<String> numbers(List<Operand> operands) {
        return operands.stream()
                .map(operand -> operand.name() + "=" + operand.number().shown())
                .toList();
    }
}
