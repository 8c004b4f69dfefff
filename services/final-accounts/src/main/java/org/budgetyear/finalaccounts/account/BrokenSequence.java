package org.budgetyear.finalaccounts.account;

import java.io.Serial;

/** The log of a unit's year does not count on without a gap: an event is missing, twice there, or misplaced. */
public final class BrokenSequence extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    BrokenSequence(String message) {
        super(message);
    }
}
