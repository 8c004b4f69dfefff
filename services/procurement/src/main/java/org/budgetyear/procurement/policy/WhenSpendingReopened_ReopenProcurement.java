package org.budgetyear.procurement.policy;

import java.util.Optional;
import org.budgetyear.model.payments.SpendingReopened;
import org.budgetyear.procurement.command.ReopenProcurement;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** Told by payments and not by closing, since the seals before and after it stand in the same log, in their order. */
public final class WhenSpendingReopened_ReopenProcurement implements Policy<SpendingReopened> {

    @Override
    public Class<SpendingReopened> reactsTo() {
        return SpendingReopened.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends SpendingReopened> recorded) {
        SpendingReopened event = recorded.event();
        return Optional.of(new Order(recorded.unitYear(), new ReopenProcurement(event.causeId(), event.softFrozen())));
    }
}
