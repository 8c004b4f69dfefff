package org.budgetyear.model.payments;

import org.budgetyear.model.event.EventType;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;

/** The unit withdrew the payment before the bank had it (作废); its reservation is released. */
@EventType("payments.payment-voided.v1")
public record PaymentVoided(String voucher, QuotaLine line, Money amountFen, String reason) implements PaymentEvent {}
