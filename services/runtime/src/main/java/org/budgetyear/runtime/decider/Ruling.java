package org.budgetyear.runtime.decider;

import java.util.Optional;
import java.util.function.Supplier;

/** Reasons against a command, in the order in which they are looked at: the first one decides. */
public final class Ruling {

    private final Optional<? extends Refusal> reason;

    private Ruling(Optional<? extends Refusal> reason) {
        this.reason = reason;
    }

    public static Ruling refusedBy(Optional<? extends Refusal> reason) {
        return new Ruling(reason);
    }

    public Ruling orBy(Supplier<Optional<? extends Refusal>> nextReason) {
        return reason.isPresent() ? this : new Ruling(nextReason.get());
    }

    public Optional<? extends Refusal> reason() {
        return reason;
    }

    public <E> Decision<E> otherwise(Supplier<E> event) {
        return otherwiseDecide(() -> Decision.accepted(event.get()));
    }

    public <E> Decision<E> otherwiseDecide(Supplier<Decision<E>> decision) {
        return reason.map(Decision::<E>refused).orElseGet(decision);
    }
}
