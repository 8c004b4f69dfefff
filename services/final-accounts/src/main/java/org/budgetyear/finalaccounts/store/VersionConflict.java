package org.budgetyear.finalaccounts.store;

import java.io.Serial;

/** Somebody else has written an account since it was read. What was to be written must be folded again. */
public final class VersionConflict extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    VersionConflict(String message) {
        super(message);
    }
}
