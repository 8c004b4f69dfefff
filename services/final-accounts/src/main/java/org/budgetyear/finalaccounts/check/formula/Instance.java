package org.budgetyear.finalaccounts.check.formula;

import java.util.List;
import org.budgetyear.finalaccounts.check.value.Truth;

/**
 * One case of a formula: a row, a group of facts, or the only one.
 *
 * @param place the row, the key of the group or the figure, or what the formula is about
 * @param operands all numbers that were looked at
 */
public record Instance(String place, Truth truth, List<Comparison> comparisons, List<Operand> operands) {

    static Instance of(String place, Truth truth, Scope scope) {
        return new Instance(
                place, truth, scope.trace().comparisons(), scope.trace().operands());
    }
}
