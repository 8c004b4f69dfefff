package org.budgetyear.procurement.policy;

import java.util.Optional;
import org.budgetyear.model.procurement.ContractCarriedOver;
import org.budgetyear.procurement.command.BringForwardContract;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** Where a contract stands at the end of a year is where the next one goes on. */
public final class WhenContractCarriedOver_BringForwardContract implements Policy<ContractCarriedOver> {

    @Override
    public Class<ContractCarriedOver> reactsTo() {
        return ContractCarriedOver.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends ContractCarriedOver> recorded) {
        ContractCarriedOver event = recorded.event();
        return Optional.of(
                new Order(recorded.unitYear().next(), new BringForwardContract(event.contract(), event.standing())));
    }
}
