package org.budgetyear.runtime.envelope;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.budgetyear.runtime.decider.Problem;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was asked for, and what became of it.
 *
 * @param command its name; {@code read} for a query
 * @param id the caller's id for it; empty when it had none
 * @param documentNo the document that it cited (文号), if one
 * @param events the ids of those that happened because of it
 * @param reason why it was refused; null unless it was
 */
public record AuditLine(
        String command,
        String id,
        @Nullable String documentNo,
        Result result,
        List<String> events,
        @Nullable Reason reason) {

    /** The name of what asks and changes nothing. */
    public static final String READ = "read";

    /** Keeps whatever callers sent from filling the log: nothing that is accepted has longer texts. */
    private static final int LONGEST_TEXT = 300;

    /** What became of it. */
    public enum Result {
        ACCEPTED,
        REFUSED,
        /** Another context is asked first; a line with the same id says what it came to. */
        DEFERRED
    }

    /** A {@link Problem} as far as it is kept. */
    public record Reason(String code, String field, String value, String detail, String detailZh) {

        static Reason of(Problem problem) {
            return new Reason(
                    problem.code(),
                    clipped(problem.field()),
                    clipped(problem.value()),
                    clipped(problem.detail()),
                    clipped(problem.detailZh()));
        }
    }

    public AuditLine {
        command = clipped(command);
        id = clipped(id);
        events = List.copyOf(events);
    }

    /** Of a command that was decided. */
    public static AuditLine of(String command, String id, @Nullable String documentNo, Outcome outcome) {
        return new AuditLine(
                command,
                id,
                documentNo,
                outcome.problem() == null ? Result.ACCEPTED : Result.REFUSED,
                ids(outcome.events()),
                outcome.problem() == null ? null : Reason.of(outcome.problem()));
    }

    /** Of a command for which another context is asked first. */
    public static AuditLine deferred(
            String command, String id, @Nullable String documentNo, List<Outcome.PublishedEvent> events) {
        return new AuditLine(command, id, documentNo, Result.DEFERRED, ids(events), null);
    }

    /** Of what was turned away before it was decided. */
    public static AuditLine refused(String command, String id, Problem problem) {
        return new AuditLine(command, id, null, Result.REFUSED, List.of(), Reason.of(problem));
    }

    /** Of what needed no decider. */
    public static AuditLine done(String command, String id) {
        return new AuditLine(command, id, null, Result.ACCEPTED, List.of(), null);
    }

    private static List<String> ids(List<Outcome.PublishedEvent> events) {
        return events.stream().map(Outcome.PublishedEvent::id).toList();
    }

    /** Half a pair of surrogates, which callers may send or the cut leave, could not be written. */
    static String clipped(String text) {
        String kept = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
        return new String(kept.getBytes(UTF_8), UTF_8);
    }
}
