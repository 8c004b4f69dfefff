package org.budgetyear.payments.policy;

import java.util.Optional;
import org.budgetyear.model.procurement.ContractFundingRequested;
import org.budgetyear.payments.command.ReserveContract;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** What is to be paid for a contract this year is held on its lines, or refused when they lack it. */
public final class WhenContractFundingRequested_ReserveContract implements Policy<ContractFundingRequested> {

    @Override
    public Class<ContractFundingRequested> reactsTo() {
        return ContractFundingRequested.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends ContractFundingRequested> recorded) {
        ContractFundingRequested event = recorded.event();
        return Optional.of(new Order(
                recorded.unitYear(), new ReserveContract(event.requestId(), event.contract(), event.terms())));
    }
}
