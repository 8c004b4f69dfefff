package org.budgetyear.gateway;

/**
 * Part of an answer is out already, and its rest will not come: the caller's connection must break too, or the part
 * would look like the whole. It names its cause without having it, because the framework takes a cause such as "reset
 * by peer" for a caller who has left, and then ends the answer properly.
 */
final class BrokenOff extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenOff(Throwable failure) {
        super("the answer broke off: " + failure.getClass().getSimpleName());
    }
}
