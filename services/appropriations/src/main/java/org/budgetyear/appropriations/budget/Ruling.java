package org.budgetyear.appropriations.budget;

import java.util.Optional;
import java.util.function.Supplier;
import org.budgetyear.appropriations.refusal.AppropriationRefusal;
import org.budgetyear.model.appropriations.AppropriationEvent;
import org.budgetyear.runtime.decider.Decision;

/** Reasons against a command, in the order in which they are looked at: the first one decides. */
final class Ruling {
    private final Optional<? extends AppropriationRefusal> reason;

    private Ruling(Optional<? extends AppropriationRefusal> reason) {
        this.reason = reason;
    }

    static Ruling refusedBy(Optional<? extends AppropriationRefusal> reason) {
        return new Ruling(reason);
    }

    Ruling orBy(Supplier<Optional<? extends AppropriationRefusal>> nextReason) {
        return reason.isPresent() ? this : new Ruling(nextReason.get());
    }

    Optional<? extends AppropriationRefusal> reason() {
        return reason;
    }

    Decision<AppropriationEvent> otherwise(Supplier<AppropriationEvent> event) {
        return otherwiseDecide(() -> Decision.accepted(event.get()));
    }

    /** Another context is asked first. */
    Decision<AppropriationEvent> otherwiseAsk(Supplier<AppropriationEvent> event) {
        return otherwiseDecide(() -> Decision.deferred(event.get()));
    }

    private Decision<AppropriationEvent> otherwiseDecide(Supplier<Decision<AppropriationEvent>> decision) {
        return reason.map(Decision::<AppropriationEvent>refused).orElseGet(decision);
    }
}
