package org.budgetyear.finalaccounts.table.definition;

/**
 * Rows that follow from the facts: one for each functional code, parents before children, below a total.
 *
 * @param total the text of the total
 */
public record FunctionRows(Keep keep, String total) {

    /** Which items have a row; classes and sections follow from them. */
    public enum Keep {
        WITH_AMOUNT,
        WITH_AMOUNT_OR_OPENED_LINE
    }
}
