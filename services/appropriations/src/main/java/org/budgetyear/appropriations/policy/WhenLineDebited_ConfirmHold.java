package org.budgetyear.appropriations.policy;

import java.util.Optional;
import org.budgetyear.appropriations.command.HoldConfirmed;
import org.budgetyear.model.payments.LineDebited;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** Payments holds the money, so the cut, freeze, reclaim or transfer goes on. */
public final class WhenLineDebited_ConfirmHold implements Policy<LineDebited> {
    @Override
    public Class<LineDebited> reactsTo() {
        return LineDebited.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends LineDebited> recorded) {
        LineDebited event = recorded.event();
        return Optional.of(new Order(recorded.unitYear(), new HoldConfirmed(event.requestId())));
    }
}
