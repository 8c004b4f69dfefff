package org.budgetyear.finalaccounts.table.definition;

/** What stands in front of a row's amounts. */
public enum Label {
    /** The id of the block that the row is in. */
    BLOCK,
    /** The id of the row. */
    ROW,
    /** 行次. */
    NUMBER,
    /** A functional or economic code. */
    CODE,
    /** The item's text or the code's name. */
    TEXT
}
