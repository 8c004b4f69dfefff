package org.budgetyear.model.payments;

import org.budgetyear.model.event.EventType;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;

/** The bank could not pay (退票); the reservation is released. */
@EventType("payments.payment-bounced.v1")
public record PaymentBounced(String voucher, QuotaLine line, Money amountFen, String reason) implements PaymentEvent {}
