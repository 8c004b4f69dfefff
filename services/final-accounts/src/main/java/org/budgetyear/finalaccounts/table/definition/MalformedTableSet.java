package org.budgetyear.finalaccounts.table.definition;

import java.io.Serial;

/** A table set's data file says something that has no meaning; the message names the place. */
public final class MalformedTableSet extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public MalformedTableSet(String place, String reason) {
        super(place + ": " + reason);
    }

    public MalformedTableSet(String place, Exception cause) {
        super(place + ": " + cause.getMessage(), cause);
    }
}
