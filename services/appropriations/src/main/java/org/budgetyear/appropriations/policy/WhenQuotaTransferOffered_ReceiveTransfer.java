package org.budgetyear.appropriations.policy;

import java.util.Optional;
import org.budgetyear.appropriations.command.ReceiveTransfer;
import org.budgetyear.model.appropriations.QuotaTransferOffered;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** The unit that is to receive a transfer decides whether it can. */
public final class WhenQuotaTransferOffered_ReceiveTransfer implements Policy<QuotaTransferOffered> {
    @Override
    public Class<QuotaTransferOffered> reactsTo() {
        return QuotaTransferOffered.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends QuotaTransferOffered> recorded) {
        QuotaTransferOffered event = recorded.event();
        return Optional.of(new Order(
                new UnitYear(event.toUnit(), recorded.unitYear().year()),
                new ReceiveTransfer(
                        event.requestId(),
                        recorded.unitYear().unit(),
                        event.line(),
                        event.toLine(),
                        event.amountFen())));
    }
}
