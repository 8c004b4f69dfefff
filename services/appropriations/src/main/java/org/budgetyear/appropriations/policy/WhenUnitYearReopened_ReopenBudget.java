package org.budgetyear.appropriations.policy;

import java.util.Optional;
import org.budgetyear.appropriations.command.ReopenBudget;
import org.budgetyear.model.closing.ClosingStage;
import org.budgetyear.model.closing.UnitYearReopened;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** A year that was reopened can be sealed again. */
public final class WhenUnitYearReopened_ReopenBudget implements Policy<UnitYearReopened> {

    @Override
    public Class<UnitYearReopened> reactsTo() {
        return UnitYearReopened.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends UnitYearReopened> recorded) {
        UnitYearReopened event = recorded.event();
        return Optional.of(new Order(
                recorded.unitYear(),
                new ReopenBudget(recorded.id(), event.sealId(), event.stage() == ClosingStage.SOFT_FROZEN)));
    }
}
