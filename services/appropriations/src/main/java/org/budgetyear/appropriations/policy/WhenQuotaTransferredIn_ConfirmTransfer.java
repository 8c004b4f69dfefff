package org.budgetyear.appropriations.policy;

import java.util.Optional;
import org.budgetyear.appropriations.command.ConfirmTransfer;
import org.budgetyear.model.appropriations.QuotaTransferredIn;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** The receiving line has the money, so the giving unit can close the transfer. */
public final class WhenQuotaTransferredIn_ConfirmTransfer implements Policy<QuotaTransferredIn> {
    @Override
    public Class<QuotaTransferredIn> reactsTo() {
        return QuotaTransferredIn.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends QuotaTransferredIn> recorded) {
        QuotaTransferredIn event = recorded.event();
        return Optional.of(new Order(
                new UnitYear(event.fromUnit(), recorded.unitYear().year()), new ConfirmTransfer(event.requestId())));
    }
}
