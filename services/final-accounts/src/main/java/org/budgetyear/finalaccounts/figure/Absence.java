package org.budgetyear.finalaccounts.figure;

/** Why a figure does not exist; it is then not printed, neither as 0 nor as 100 percent. */
public enum Absence {
    /** 基数为零，不可比. */
    ZERO_BASE,
    /** 没有上年数. */
    NO_PRIOR_YEAR
}
