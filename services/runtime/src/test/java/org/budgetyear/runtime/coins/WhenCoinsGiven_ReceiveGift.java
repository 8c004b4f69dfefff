package org.budgetyear.runtime.coins;

import java.util.Optional;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** What one jar gives, another receives. */
final class WhenCoinsGiven_ReceiveGift implements Policy<CoinEvent.CoinsGiven> {

    @Override
    public Class<CoinEvent.CoinsGiven> reactsTo() {
        return CoinEvent.CoinsGiven.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends CoinEvent.CoinsGiven> recorded) {
        return Optional.of(new Order(
                new UnitYear(recorded.event().toUnit(), recorded.unitYear().year()),
                new CoinCommand.ReceiveGift(recorded.event().amountFen())));
    }
}
