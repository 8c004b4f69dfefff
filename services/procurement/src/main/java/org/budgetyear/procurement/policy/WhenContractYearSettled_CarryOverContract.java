package org.budgetyear.procurement.policy;

import java.util.Optional;
import org.budgetyear.model.payments.ContractYearSettled;
import org.budgetyear.procurement.command.CarryOverContract;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** Payments knows what was paid, procurement the rest; the seal that closes procurement stands behind this in the same log. */
public final class WhenContractYearSettled_CarryOverContract implements Policy<ContractYearSettled> {

    @Override
    public Class<ContractYearSettled> reactsTo() {
        return ContractYearSettled.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends ContractYearSettled> recorded) {
        ContractYearSettled event = recorded.event();
        return Optional.of(new Order(recorded.unitYear(), new CarryOverContract(event.contract(), event.paidFen())));
    }
}
