package org.budgetyear.payments.policy;

import java.util.Optional;
import org.budgetyear.model.appropriations.YearOpened;
import org.budgetyear.payments.command.OpenSpending;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** A unit can spend in a year once appropriations has opened it. */
public final class WhenYearOpened_OpenSpending implements Policy<YearOpened> {

    @Override
    public Class<YearOpened> reactsTo() {
        return YearOpened.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends YearOpened> recorded) {
        YearOpened event = recorded.event();
        return Optional.of(new Order(recorded.unitYear(), new OpenSpending(event.directPosting())));
    }
}
