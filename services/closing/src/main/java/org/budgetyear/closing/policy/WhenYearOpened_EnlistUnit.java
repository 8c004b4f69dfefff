package org.budgetyear.closing.policy;

import java.util.Optional;
import org.budgetyear.closing.command.EnlistUnit;
import org.budgetyear.model.appropriations.YearOpened;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** The department publishes the accounts of each unit that was opened for it. */
public final class WhenYearOpened_EnlistUnit implements Policy<YearOpened> {

    @Override
    public Class<YearOpened> reactsTo() {
        return YearOpened.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends YearOpened> recorded) {
        return Optional.of(new Order(
                new UnitYear(recorded.event().department(), recorded.unitYear().year()),
                new EnlistUnit(recorded.unitYear().unit(), recorded.event().directPosting())));
    }
}
