package org.budgetyear.payments.spending;

import java.util.Optional;
import java.util.function.Supplier;
import org.budgetyear.model.payments.PaymentEvent;
import org.budgetyear.payments.refusal.PaymentRefusal;
import org.budgetyear.runtime.decider.Decision;

/** Reasons against a command, in the order in which they are looked at: the first one decides. */
final class Ruling {

    private final Optional<PaymentRefusal> reason;

    private Ruling(Optional<PaymentRefusal> reason) {
        this.reason = reason;
    }

    static Ruling refusedBy(Optional<PaymentRefusal> reason) {
        return new Ruling(reason);
    }

    Ruling orBy(Supplier<Optional<PaymentRefusal>> nextReason) {
        return reason.isPresent() ? this : new Ruling(nextReason.get());
    }

    Ruling orByAll(Supplier<Ruling> next) {
        return reason.isPresent() ? this : next.get();
    }

    Decision<PaymentEvent> otherwise(Supplier<PaymentEvent> event) {
        return reason.map(Decision::<PaymentEvent>refused).orElseGet(() -> Decision.accepted(event.get()));
    }
}
