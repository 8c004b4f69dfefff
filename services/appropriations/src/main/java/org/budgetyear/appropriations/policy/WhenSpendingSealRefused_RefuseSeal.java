package org.budgetyear.appropriations.policy;

import java.util.Optional;
import org.budgetyear.appropriations.command.RefuseSeal;
import org.budgetyear.model.payments.SpendingSealRefused;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** Payments are still open, so the year goes on. */
public final class WhenSpendingSealRefused_RefuseSeal implements Policy<SpendingSealRefused> {
    @Override
    public Class<SpendingSealRefused> reactsTo() {
        return SpendingSealRefused.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends SpendingSealRefused> recorded) {
        SpendingSealRefused event = recorded.event();
        return Optional.of(new Order(
                recorded.unitYear(), new RefuseSeal(event.requestId(), event.openPayments(), event.reservedFen())));
    }
}
