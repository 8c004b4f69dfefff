package org.budgetyear.model.payments;

import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.event.EventType;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;

/** A payment was requested and its amount reserved. */
@EventType("payments.payment-requested.v1")
public record PaymentRequested(
        String voucher,
        QuotaLine line,
        EconomicCode economic,
        Money amountFen,
        String payee,
        @Nullable String contract,
        String requestedBy)
        implements PaymentEvent {}
