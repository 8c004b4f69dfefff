package org.budgetyear.runtime.envelope;

import java.util.List;
import org.budgetyear.runtime.decider.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What became of a command.
 *
 * @param problem why it was refused; null unless it was
 */
public record Outcome(
        String commandId,
        Status status,
        List<PublishedEvent> events,
        @Nullable Problem problem) {

    /** Whether it happened. */
    public enum Status {
        ACCEPTED,
        REFUSED
    }

    /** An event that happened because of it. */
    public record PublishedEvent(String id, String type) {}

    public static Outcome refused(String commandId, Problem problem) {
        return new Outcome(commandId, Status.REFUSED, List.of(), problem);
    }
}
