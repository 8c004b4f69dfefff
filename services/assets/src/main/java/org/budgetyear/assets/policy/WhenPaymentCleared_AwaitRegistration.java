package org.budgetyear.assets.policy;

import java.util.Optional;
import org.budgetyear.assets.command.AwaitRegistration;
import org.budgetyear.model.assets.AssetRules;
import org.budgetyear.model.payments.PaymentCleared;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** A payment that bought an asset waits for that to be registered. */
public final class WhenPaymentCleared_AwaitRegistration implements Policy<PaymentCleared> {

    @Override
    public Class<PaymentCleared> reactsTo() {
        return PaymentCleared.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends PaymentCleared> recorded) {
        PaymentCleared event = recorded.event();
        return AssetRules.of(recorded.unitYear()).isCapital(event.economic())
                ? Optional.of(new Order(
                        recorded.unitYear(),
                        new AwaitRegistration(
                                recorded.unitYear().year(),
                                event.voucher(),
                                event.economic(),
                                event.amountFen(),
                                recorded.accountingDate())))
                : Optional.empty();
    }
}
