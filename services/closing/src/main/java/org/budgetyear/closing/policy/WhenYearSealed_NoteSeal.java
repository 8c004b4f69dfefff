package org.budgetyear.closing.policy;

import java.util.Optional;
import org.budgetyear.closing.command.NoteSeal;
import org.budgetyear.model.appropriations.YearSealed;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** What is compared and checked must be folded up to the seal. */
public final class WhenYearSealed_NoteSeal implements Policy<YearSealed> {

    @Override
    public Class<YearSealed> reactsTo() {
        return YearSealed.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends YearSealed> recorded) {
        return Optional.of(
                new Order(recorded.unitYear(), new NoteSeal(recorded.event().requestId())));
    }
}
