package org.budgetyear.assets.policy;

import java.util.Optional;
import org.budgetyear.assets.command.ReduceDue;
import org.budgetyear.model.assets.AssetRules;
import org.budgetyear.model.payments.PaymentRefunded;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** What came back bought nothing. */
public final class WhenPaymentRefunded_ReduceDue implements Policy<PaymentRefunded> {

    @Override
    public Class<PaymentRefunded> reactsTo() {
        return PaymentRefunded.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends PaymentRefunded> recorded) {
        PaymentRefunded event = recorded.event();
        return AssetRules.of(recorded.unitYear()).isCapital(event.economic())
                ? Optional.of(new Order(
                        recorded.unitYear(),
                        new ReduceDue(recorded.unitYear().year(), event.voucher(), event.amountFen())))
                : Optional.empty();
    }
}
