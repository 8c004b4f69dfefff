package org.budgetyear.appropriations.policy;

import java.util.Optional;
import org.budgetyear.appropriations.command.CompleteSeal;
import org.budgetyear.model.payments.SpendingSealed;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** No payment can follow any more, so the year can be sealed. */
public final class WhenSpendingSealed_CompleteSeal implements Policy<SpendingSealed> {
    @Override
    public Class<SpendingSealed> reactsTo() {
        return SpendingSealed.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends SpendingSealed> recorded) {
        SpendingSealed event = recorded.event();
        return Optional.of(new Order(recorded.unitYear(), new CompleteSeal(event.requestId(), event.available())));
    }
}
