package org.budgetyear.model.appropriations;

/** How a department's disclosure includes one of its units. */
public enum Inclusion {
    /** With accounts of its own. */
    SEPARATE,
    /** 预算不单列，并入本级: its money is in the accounts of the department's own office. */
    MERGED
}
