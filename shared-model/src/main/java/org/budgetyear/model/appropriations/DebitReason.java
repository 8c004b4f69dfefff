package org.budgetyear.model.appropriations;

/** Why appropriations takes money off a line. */
public enum DebitReason {
    CUT,
    TRANSFER,
    FREEZE,
    RECLAIM
}
