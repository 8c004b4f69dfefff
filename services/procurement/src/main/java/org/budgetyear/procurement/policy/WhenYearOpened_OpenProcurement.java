package org.budgetyear.procurement.policy;

import java.util.Optional;
import org.budgetyear.model.appropriations.YearOpened;
import org.budgetyear.procurement.command.OpenProcurement;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** A unit can procure in a year once appropriations has opened it. */
public final class WhenYearOpened_OpenProcurement implements Policy<YearOpened> {

    @Override
    public Class<YearOpened> reactsTo() {
        return YearOpened.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends YearOpened> recorded) {
        return Optional.of(new Order(recorded.unitYear(), new OpenProcurement()));
    }
}
