package org.budgetyear.standalone.process;

import java.time.Duration;

/** Told as each part of the platform comes up. */
@FunctionalInterface
public interface PartListener {

    /** Called once for each part, from any thread. */
    void started(String part, Duration took);
}
