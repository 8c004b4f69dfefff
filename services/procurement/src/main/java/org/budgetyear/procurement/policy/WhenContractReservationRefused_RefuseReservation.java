package org.budgetyear.procurement.policy;

import java.util.Optional;
import org.budgetyear.model.payments.ContractReservationRefused;
import org.budgetyear.procurement.command.RefuseReservation;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** Payments has not reserved the shares, so the contract stays as it was. */
public final class WhenContractReservationRefused_RefuseReservation implements Policy<ContractReservationRefused> {

    @Override
    public Class<ContractReservationRefused> reactsTo() {
        return ContractReservationRefused.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends ContractReservationRefused> recorded) {
        ContractReservationRefused event = recorded.event();
        return Optional.of(new Order(
                recorded.unitYear(),
                new RefuseReservation(
                        event.requestId(),
                        event.contract(),
                        event.obstacle(),
                        event.line(),
                        event.requestedFen(),
                        event.limitFen())));
    }
}
