package org.budgetyear.payments.policy;

import java.util.Optional;
import org.budgetyear.model.procurement.ContractEndRequested;
import org.budgetyear.payments.command.ReleaseContract;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** A contract that ends lets go of what it still holds, unless something is still to be paid. */
public final class WhenContractEndRequested_ReleaseContract implements Policy<ContractEndRequested> {

    @Override
    public Class<ContractEndRequested> reactsTo() {
        return ContractEndRequested.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends ContractEndRequested> recorded) {
        ContractEndRequested event = recorded.event();
        return Optional.of(
                new Order(recorded.unitYear(), new ReleaseContract(event.requestId(), event.contract(), event.end())));
    }
}
