package org.budgetyear.assets.policy;

import java.util.Optional;
import org.budgetyear.assets.command.OpenRegister;
import org.budgetyear.model.appropriations.YearOpened;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** A register takes entries once appropriations has opened the year. */
public final class WhenYearOpened_OpenRegister implements Policy<YearOpened> {

    @Override
    public Class<YearOpened> reactsTo() {
        return YearOpened.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends YearOpened> recorded) {
        return Optional.of(new Order(recorded.unitYear(), new OpenRegister()));
    }
}
