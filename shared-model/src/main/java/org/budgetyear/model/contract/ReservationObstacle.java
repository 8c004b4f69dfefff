package org.budgetyear.model.contract;

/** What stands against reserving money for a contract, or against other terms of it. */
public enum ReservationObstacle {
    /** A line has less available than more is asked for. */
    INSUFFICIENT_QUOTA,
    /** Payments have drawn more on a share than would be left of it. */
    SHARE_IN_USE,
    /** More is paid or requested than would be accepted or prepaid. */
    MORE_IS_PAID,
    /** Nothing is reserved in a sealed year. */
    YEAR_SEALED
}
