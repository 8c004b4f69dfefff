package org.budgetyear.closing.policy;

import java.util.Optional;
import org.budgetyear.closing.command.OpenClosing;
import org.budgetyear.model.appropriations.YearOpened;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** A unit's year that was opened will have to be closed. */
public final class WhenYearOpened_OpenClosing implements Policy<YearOpened> {

    @Override
    public Class<YearOpened> reactsTo() {
        return YearOpened.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends YearOpened> recorded) {
        return Optional.of(
                new Order(recorded.unitYear(), new OpenClosing(recorded.event().department())));
    }
}
