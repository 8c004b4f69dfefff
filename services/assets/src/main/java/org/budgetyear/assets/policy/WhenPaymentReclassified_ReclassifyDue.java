package org.budgetyear.assets.policy;

import java.util.Optional;
import org.budgetyear.assets.command.ReclassifyDue;
import org.budgetyear.model.assets.AssetRules;
import org.budgetyear.model.payments.PaymentReclassified;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** Corrected codes may say that a payment bought an asset after all, or that it did not. */
public final class WhenPaymentReclassified_ReclassifyDue implements Policy<PaymentReclassified> {

    @Override
    public Class<PaymentReclassified> reactsTo() {
        return PaymentReclassified.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends PaymentReclassified> recorded) {
        PaymentReclassified event = recorded.event();
        AssetRules rules = AssetRules.of(recorded.unitYear());
        return rules.isCapital(event.fromEconomic()) || rules.isCapital(event.toEconomic())
                ? Optional.of(new Order(
                        recorded.unitYear(), new ReclassifyDue(event.voucher(), event.toEconomic(), event.amountFen())))
                : Optional.empty();
    }
}
