package org.budgetyear.runtime.decider;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of a command. */
public sealed interface Decision<E> {

    /** The events that happen because of it; none when it changes nothing. */
    List<E> events();

    /** It happens. */
    record Accepted<E>(List<E> events) implements Decision<E> {}

    /** Nothing happens, and the caller is told why. */
    record Refused<E>(Refusal refusal) implements Decision<E> {
        @Override
        public List<E> events() {
            return List.of();
        }
    }

    /** Another context has to be asked first: the caller is answered by the decision that settles this command. */
    record Deferred<E>(List<E> events) implements Decision<E> {}

    /**
     * It happens, and answers a deferred command.
     *
     * @param commandId the deferred command's id
     * @param refusal why the deferred command was refused after all; null when it happened
     */
    record Settled<E>(
            String commandId, List<E> events, @Nullable Refusal refusal) implements Decision<E> {}

    @SafeVarargs
    @SuppressWarnings("varargs")
    static <E> Decision<E> accepted(E... events) {
        return new Accepted<>(List.of(events));
    }

    static <E> Decision<E> refused(Refusal refusal) {
        return new Refused<>(refusal);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static <E> Decision<E> deferred(E... events) {
        return new Deferred<>(List.of(events));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static <E> Decision<E> settled(String commandId, E... events) {
        return new Settled<>(commandId, List.of(events), null);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static <E> Decision<E> settledAsRefused(String commandId, Refusal refusal, E... events) {
        return new Settled<>(commandId, List.of(events), refusal);
    }
}
