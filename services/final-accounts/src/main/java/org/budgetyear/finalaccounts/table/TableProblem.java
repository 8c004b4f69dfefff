package org.budgetyear.finalaccounts.table;

import org.budgetyear.model.money.Money;

/**
 * Something that a table set cannot show; the money is named, never dropped.
 *
 * @param table the id of the table
 * @param dimension the functional class, economic code or fund that has no place; the unit that paid or received
 * @param amountFen what is not shown; zero when only a name is missing
 */
public record TableProblem(Kind kind, String table, String dimension, Money amountFen, String messageZh) {

    /** What is missing. */
    public enum Kind {
        TEMPLATE_ROW_MISSING,
        TEMPLATE_COLUMN_MISSING,
        CODE_NAME_UNKNOWN,
        /** One unit says that it paid another, or was paid, and the other does not. */
        INTERNAL_TRANSFER_UNMATCHED,
        /** An appropriation went to another unit as a subsidy, not as quota. */
        APPROPRIATION_PASSED_ON
    }
}
