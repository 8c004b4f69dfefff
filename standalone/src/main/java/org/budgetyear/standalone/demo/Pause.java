package org.budgetyear.standalone.demo;

import java.time.Duration;

/** Waits between two questions to the platform. */
final class Pause {

    private Pause() {}

    /** @throws DemoFailure when the process is told to end meanwhile */
    static void of(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailure("ended while waiting", "等待时被中断");
        }
    }
}
