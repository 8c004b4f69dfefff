package org.budgetyear.procurement.contracting;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.budgetyear.model.procurement.ProcurementEvent;
import org.budgetyear.procurement.refusal.ProcurementRefusal;
import org.budgetyear.runtime.decider.Decision;

/** Reasons against a command, in the order in which they are looked at: the first one decides. */
final class Ruling {

    private final Optional<? extends ProcurementRefusal> reason;

    private Ruling(Optional<? extends ProcurementRefusal> reason) {
        this.reason = reason;
    }

    static Ruling refusedBy(Optional<? extends ProcurementRefusal> reason) {
        return new Ruling(reason);
    }

    static Ruling refusedIf(boolean wrong, Supplier<ProcurementRefusal> reason) {
        return new Ruling(wrong ? Optional.of(reason.get()) : Optional.empty());
    }

    Ruling orBy(Supplier<Optional<? extends ProcurementRefusal>> nextReason) {
        return reason.isPresent() ? this : new Ruling(nextReason.get());
    }

    Ruling orIf(BooleanSupplier wrong, Supplier<ProcurementRefusal> nextReason) {
        return reason.isPresent() ? this : refusedIf(wrong.getAsBoolean(), nextReason);
    }

    Ruling orByAll(Supplier<Ruling> next) {
        return reason.isPresent() ? this : next.get();
    }

    Decision<ProcurementEvent> otherwise(Supplier<ProcurementEvent> event) {
        return otherwiseDecide(() -> Decision.accepted(event.get()));
    }

    Decision<ProcurementEvent> otherwiseDecide(Supplier<Decision<ProcurementEvent>> decision) {
        return reason.map(Decision::<ProcurementEvent>refused).orElseGet(decision);
    }
}
