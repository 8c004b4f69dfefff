package org.budgetyear.appropriations.policy;

import java.util.Optional;
import org.budgetyear.appropriations.command.OpenNextYear;
import org.budgetyear.model.closing.BalancesCarriedForward;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** What a unit's year closed with opens its next one. */
public final class WhenBalancesCarriedForward_OpenNextYear implements Policy<BalancesCarriedForward> {

    @Override
    public Class<BalancesCarriedForward> reactsTo() {
        return BalancesCarriedForward.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends BalancesCarriedForward> recorded) {
        BalancesCarriedForward event = recorded.event();
        return Optional.of(new Order(
                new UnitYear(event.unit(), recorded.unitYear().year().next()),
                new OpenNextYear(
                        event.unitName(),
                        event.kind(),
                        recorded.unitYear().unit(),
                        event.recognition(),
                        event.directPosting(),
                        event.projects(),
                        event.balances())));
    }
}
