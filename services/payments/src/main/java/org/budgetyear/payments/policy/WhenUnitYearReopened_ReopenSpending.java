package org.budgetyear.payments.policy;

import java.util.Optional;
import org.budgetyear.model.closing.ClosingStage;
import org.budgetyear.model.closing.UnitYearReopened;
import org.budgetyear.payments.command.ReopenSpending;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** A year that was reopened takes postings again. */
public final class WhenUnitYearReopened_ReopenSpending implements Policy<UnitYearReopened> {

    @Override
    public Class<UnitYearReopened> reactsTo() {
        return UnitYearReopened.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends UnitYearReopened> recorded) {
        UnitYearReopened event = recorded.event();
        return Optional.of(new Order(
                recorded.unitYear(),
                new ReopenSpending(recorded.id(), event.sealId(), event.stage() == ClosingStage.SOFT_FROZEN)));
    }
}
