package org.budgetyear.model.payments;

import org.budgetyear.model.event.EventType;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;

/** The reviewer sent the request back (退回); its reservation is released. */
@EventType("payments.payment-returned.v1")
public record PaymentReturned(String voucher, QuotaLine line, Money amountFen, String reason) implements PaymentEvent {}
