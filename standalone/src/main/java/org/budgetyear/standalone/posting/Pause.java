package org.budgetyear.standalone.posting;

import java.time.Duration;

/** Waits between two questions to the platform. */
public final class Pause {

    private Pause() {}

    /** @throws PostingFailure when the process is told to end meanwhile */
    public static void of(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PostingFailure("ended while waiting", "等待时被中断");
        }
    }
}
