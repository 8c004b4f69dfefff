package org.budgetyear.procurement.policy;

import java.util.Optional;
import org.budgetyear.model.payments.ContractReserved;
import org.budgetyear.procurement.command.ConfirmReservation;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** Payments has reserved the shares, so the contract is funded or amended. */
public final class WhenContractReserved_ConfirmReservation implements Policy<ContractReserved> {

    @Override
    public Class<ContractReserved> reactsTo() {
        return ContractReserved.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends ContractReserved> recorded) {
        ContractReserved event = recorded.event();
        return Optional.of(new Order(recorded.unitYear(), new ConfirmReservation(event.requestId(), event.contract())));
    }
}
