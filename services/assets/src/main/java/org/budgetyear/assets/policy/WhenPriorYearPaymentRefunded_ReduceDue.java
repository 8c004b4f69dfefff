package org.budgetyear.assets.policy;

import java.util.Optional;
import org.budgetyear.assets.command.ReduceDue;
import org.budgetyear.model.assets.AssetRules;
import org.budgetyear.model.payments.PriorYearPaymentRefunded;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** What came back of last year's payment bought nothing; it may still wait in this year's queue. */
public final class WhenPriorYearPaymentRefunded_ReduceDue implements Policy<PriorYearPaymentRefunded> {

    @Override
    public Class<PriorYearPaymentRefunded> reactsTo() {
        return PriorYearPaymentRefunded.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends PriorYearPaymentRefunded> recorded) {
        PriorYearPaymentRefunded event = recorded.event();
        return AssetRules.of(recorded.unitYear()).isCapital(event.economic())
                ? Optional.of(new Order(
                        recorded.unitYear(),
                        new ReduceDue(
                                recorded.unitYear().year().previous(), event.originalVoucher(), event.amountFen())))
                : Optional.empty();
    }
}
