package org.budgetyear.payments.policy;

import java.util.Optional;
import org.budgetyear.model.appropriations.QuotaDebitRequested;
import org.budgetyear.payments.command.DebitLine;
import org.budgetyear.runtime.envelope.Recorded;
import org.budgetyear.runtime.policy.Order;
import org.budgetyear.runtime.policy.Policy;

/** Money that appropriations wants back is held, or refused when it is no longer available. */
public final class WhenQuotaDebitRequested_DebitLine implements Policy<QuotaDebitRequested> {

    @Override
    public Class<QuotaDebitRequested> reactsTo() {
        return QuotaDebitRequested.class;
    }

    @Override
    public Optional<Order> react(Recorded<? extends QuotaDebitRequested> recorded) {
        QuotaDebitRequested event = recorded.event();
        return Optional.of(
                new Order(recorded.unitYear(), new DebitLine(event.requestId(), event.line(), event.amountFen())));
    }
}
