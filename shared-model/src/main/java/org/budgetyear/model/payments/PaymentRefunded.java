package org.budgetyear.model.payments;

import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.event.EventType;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;

/** Money of a payment of the same year came back (退款): less is spent, and the line has it again. */
@EventType("payments.payment-refunded.v1")
public record PaymentRefunded(String voucher, String refundNo, QuotaLine line, EconomicCode economic, Money amountFen)
        implements PaymentEvent {}
