package org.budgetyear.payments.policy;

import java.util.Optional;
import org.budgetyear.model.appropriations.YearSealRequested;
import org.budgetyear.payments.command.SealSpending;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** Closing a year begins with spending: it is sealed, or says what is still open. */
public final class WhenYearSealRequested_SealSpending implements Policy<YearSealRequested> {

    @Override
    public Class<YearSealRequested> reactsTo() {
        return YearSealRequested.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends YearSealRequested> recorded) {
        YearSealRequested event = recorded.event();
        return Optional.of(new Order(recorded.unitYear(), new SealSpending(event.requestId())));
    }
}
