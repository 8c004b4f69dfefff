package org.budgetyear.finalaccounts.check;

/** What follows when a check does not hold. */
public enum Severity {
    /** The year cannot be closed. */
    ERROR,
    /** It can, with an explanation. */
    WARNING,
    /** Something to know. */
    INFO
}
