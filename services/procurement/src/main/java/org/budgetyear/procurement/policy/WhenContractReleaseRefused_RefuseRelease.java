package org.budgetyear.procurement.policy;

import java.util.Optional;
import org.budgetyear.model.payments.ContractReleaseRefused;
import org.budgetyear.procurement.command.RefuseRelease;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** Payments still has something to pay, so the contract goes on. */
public final class WhenContractReleaseRefused_RefuseRelease implements Policy<ContractReleaseRefused> {

    @Override
    public Class<ContractReleaseRefused> reactsTo() {
        return ContractReleaseRefused.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends ContractReleaseRefused> recorded) {
        ContractReleaseRefused event = recorded.event();
        return Optional.of(new Order(
                recorded.unitYear(),
                new RefuseRelease(event.requestId(), event.contract(), event.openFen(), event.unpaidFen())));
    }
}
