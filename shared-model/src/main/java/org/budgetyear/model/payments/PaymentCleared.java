package org.budgetyear.model.payments;

import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.event.EventType;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;

/** The treasury cleared the payment: the money is spent. Direct ones were posted cleared, with no reservation before. */
@EventType("payments.payment-cleared.v1")
public record PaymentCleared(
        String voucher,
        QuotaLine line,
        EconomicCode economic,
        Money amountFen,
        String payee,
        @Nullable String contract,
        boolean direct)
        implements PaymentEvent {}
