package org.budgetyear.finalaccounts.projection;

import java.io.Serial;

/** There are so many dead letters that something is wrong with all records: the projection stops rather than hoard them. */
final class DeadLettersFull extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    DeadLettersFull(long count) {
        super("there are " + count + " dead letters already; mend their cause and retry or skip them");
    }
}
