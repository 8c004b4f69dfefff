package org.budgetyear.payments.policy;

import java.util.Optional;
import org.budgetyear.model.procurement.AcceptanceRecorded;
import org.budgetyear.payments.command.AcceptContractWork;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** What was accepted can be paid. */
public final class WhenAcceptanceRecorded_AcceptContractWork implements Policy<AcceptanceRecorded> {

    @Override
    public Class<AcceptanceRecorded> reactsTo() {
        return AcceptanceRecorded.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends AcceptanceRecorded> recorded) {
        AcceptanceRecorded event = recorded.event();
        return Optional.of(
                new Order(recorded.unitYear(), new AcceptContractWork(event.contract(), event.acceptedFen())));
    }
}
