package org.budgetyear.payments.policy;

import java.util.Optional;
import org.budgetyear.model.closing.YearSoftFrozen;
import org.budgetyear.payments.command.FreezeSpending;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** A year that is being closed takes only corrections. */
public final class WhenYearSoftFrozen_FreezeSpending implements Policy<YearSoftFrozen> {

    @Override
    public Class<YearSoftFrozen> reactsTo() {
        return YearSoftFrozen.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends YearSoftFrozen> recorded) {
        return Optional.of(new Order(recorded.unitYear(), new FreezeSpending(recorded.id())));
    }
}
