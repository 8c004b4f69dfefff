package org.budgetyear.appropriations.policy;

import java.util.Optional;
import org.budgetyear.appropriations.command.FreezeBudget;
import org.budgetyear.model.closing.YearSoftFrozen;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** The budget of a year that is being closed changes no more. */
public final class WhenYearSoftFrozen_FreezeBudget implements Policy<YearSoftFrozen> {

    @Override
    public Class<YearSoftFrozen> reactsTo() {
        return YearSoftFrozen.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends YearSoftFrozen> recorded) {
        return Optional.of(new Order(recorded.unitYear(), new FreezeBudget(recorded.id())));
    }
}
