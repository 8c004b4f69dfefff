package org.budgetyear.gateway;

import java.time.Duration;

/** More calls of one user or for one unit than are let in. */
final class TooManyCalls extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String whose;
    private final String name;
    private final Duration wait;

    /** @param whose user or unit */
    TooManyCalls(String whose, String name, Duration wait) {
        super(whose + " " + name);
        this.whose = whose;
        this.name = name;
        this.wait = wait;
    }

    String whose() {
        return whose;
    }

    String name() {
        return name;
    }

    /** Whole seconds until the next call is let in, at least one. */
    long secondsToWait() {
        return wait.plusSeconds(1).toSeconds();
    }
}
