package org.budgetyear.procurement.policy;

import java.util.Optional;
import org.budgetyear.model.payments.SpendingSealed;
import org.budgetyear.procurement.command.CloseProcurement;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** Payments answers nothing after its seal, and its answers before it have been read by then: both are in one log. */
public final class WhenSpendingSealed_CloseProcurement implements Policy<SpendingSealed> {

    @Override
    public Class<SpendingSealed> reactsTo() {
        return SpendingSealed.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends SpendingSealed> recorded) {
        return Optional.of(new Order(
                recorded.unitYear(), new CloseProcurement(recorded.event().requestId())));
    }
}
