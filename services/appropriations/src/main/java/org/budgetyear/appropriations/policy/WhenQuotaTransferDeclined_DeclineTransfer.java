package org.budgetyear.appropriations.policy;

import java.util.Optional;
import org.budgetyear.appropriations.command.DeclineTransfer;
import org.budgetyear.model.appropriations.QuotaTransferDeclined;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** The receiving unit could not take the money, so the giving line gets it back. */
public final class WhenQuotaTransferDeclined_DeclineTransfer implements Policy<QuotaTransferDeclined> {
    @Override
    public Class<QuotaTransferDeclined> reactsTo() {
        return QuotaTransferDeclined.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends QuotaTransferDeclined> recorded) {
        QuotaTransferDeclined event = recorded.event();
        return Optional.of(new Order(
                new UnitYear(event.fromUnit(), recorded.unitYear().year()),
                new DeclineTransfer(event.requestId(), event.refusalCode())));
    }
}
