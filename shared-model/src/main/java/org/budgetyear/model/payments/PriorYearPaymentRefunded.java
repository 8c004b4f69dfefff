package org.budgetyear.model.payments;

import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.event.EventType;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;

/** Money of an earlier year's payment came back: it changes neither this year's spending nor its quota. */
@EventType("payments.prior-year-payment-refunded.v1")
public record PriorYearPaymentRefunded(
        String refundNo,
        String originalVoucher,
        QuotaLine line,
        EconomicCode economic,
        Money amountFen,
        RefundDisposition disposition)
        implements PaymentEvent {}
