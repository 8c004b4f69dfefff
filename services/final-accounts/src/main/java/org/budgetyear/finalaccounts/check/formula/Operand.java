package org.budgetyear.finalaccounts.check.formula;

import org.budgetyear.finalaccounts.check.value.Kind;
import org.budgetyear.finalaccounts.check.value.Range;

/**
 * A number that a formula looked at.
 *
 * @param name as the formula refers to it: a cell, a figure, a sum of facts
 */
public record Operand(String name, Kind kind, Range number) {

    /** As a report prints it. */
    public String printed() {
        return kind.printed(number.shown());
    }
}
