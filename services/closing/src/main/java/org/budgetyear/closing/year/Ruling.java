package org.budgetyear.closing.year;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.budgetyear.closing.refusal.ClosingRefusal;
import org.budgetyear.model.closing.ClosingEvent;
import org.budgetyear.runtime.decider.Decision;

/** Reasons against a command, in the order in which they are looked at: the first one decides. */
final class Ruling {

    private final Optional<? extends ClosingRefusal> reason;

    private Ruling(Optional<? extends ClosingRefusal> reason) {
        this.reason = reason;
    }

    static Ruling refusedBy(Optional<? extends ClosingRefusal> reason) {
        return new Ruling(reason);
    }

    Ruling orBy(Supplier<Optional<? extends ClosingRefusal>> nextReason) {
        return reason.isPresent() ? this : new Ruling(nextReason.get());
    }

    Decision<ClosingEvent> otherwiseAll(Supplier<List<ClosingEvent>> events) {
        return reason.map(Decision::<ClosingEvent>refused).orElseGet(() -> new Decision.Accepted<>(events.get()));
    }

    Decision<ClosingEvent> otherwise(Supplier<ClosingEvent> event) {
        return reason.map(Decision::<ClosingEvent>refused).orElseGet(() -> Decision.accepted(event.get()));
    }
}
