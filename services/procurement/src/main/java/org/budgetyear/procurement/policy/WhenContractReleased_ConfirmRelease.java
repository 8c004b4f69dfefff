package org.budgetyear.procurement.policy;

import java.util.Optional;
import org.budgetyear.model.payments.ContractReleased;
import org.budgetyear.procurement.command.ConfirmRelease;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** Payments has let go of the contract, so it ends. */
public final class WhenContractReleased_ConfirmRelease implements Policy<ContractReleased> {

    @Override
    public Class<ContractReleased> reactsTo() {
        return ContractReleased.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends ContractReleased> recorded) {
        ContractReleased event = recorded.event();
        return Optional.of(new Order(
                recorded.unitYear(), new ConfirmRelease(event.requestId(), event.contract(), event.paidFen())));
    }
}
