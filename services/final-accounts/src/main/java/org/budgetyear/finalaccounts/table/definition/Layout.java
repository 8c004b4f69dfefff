package org.budgetyear.finalaccounts.table.definition;

/** How a table lies on the page. */
public enum Layout {
    /** One row below the other. */
    ROWS,
    /** Blocks beside each other. */
    SIDE_BY_SIDE,
    /** All rows in one line, each a group of columns (公开07表). */
    ONE_LINE
}
