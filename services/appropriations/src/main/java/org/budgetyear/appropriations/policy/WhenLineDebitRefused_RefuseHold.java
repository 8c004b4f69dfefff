package org.budgetyear.appropriations.policy;

import java.util.Optional;
import org.budgetyear.appropriations.command.HoldRefused;
import org.budgetyear.model.payments.LineDebitRefused;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** Payments does not have the money, so the cut, freeze, reclaim or transfer ends. */
public final class WhenLineDebitRefused_RefuseHold implements Policy<LineDebitRefused> {
    @Override
    public Class<LineDebitRefused> reactsTo() {
        return LineDebitRefused.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends LineDebitRefused> recorded) {
        LineDebitRefused event = recorded.event();
        return Optional.of(new Order(recorded.unitYear(), new HoldRefused(event.requestId(), event.availableFen())));
    }
}
