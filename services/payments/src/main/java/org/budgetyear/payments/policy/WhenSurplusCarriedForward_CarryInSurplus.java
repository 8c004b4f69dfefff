package org.budgetyear.payments.policy;

import java.util.Optional;
import org.budgetyear.model.closing.SurplusCarriedForward;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.payments.command.CarryInSurplus;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** What a unit has accumulated is there in its next year. */
public final class WhenSurplusCarriedForward_CarryInSurplus implements Policy<SurplusCarriedForward> {

    @Override
    public Class<SurplusCarriedForward> reactsTo() {
        return SurplusCarriedForward.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends SurplusCarriedForward> recorded) {
        return Optional.of(new Order(
                new UnitYear(recorded.event().unit(), recorded.unitYear().year().next()),
                new CarryInSurplus(recorded.event().amountFen())));
    }
}
