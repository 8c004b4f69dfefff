package org.budgetyear.finalaccounts.table.definition;

import org.budgetyear.finalaccounts.table.predicate.Predicate;

/**
 * Money that a table must not lose: each fact that is selected must be counted by a cell of a row that is no total.
 *
 * @param by what a missing row is named after
 */
public record Coverage(Predicate facts, By by) {

    /** The dimension whose code has no row. */
    public enum By {
        FUNCTION_CLASS,
        ECONOMIC,
        FUND
    }
}
