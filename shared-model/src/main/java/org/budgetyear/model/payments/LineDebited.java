package org.budgetyear.model.payments;

import org.budgetyear.model.event.EventType;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;

/** Appropriations asked for the money and it is held: it can no longer be spent. */
@EventType("payments.line-debited.v1")
public record LineDebited(String requestId, QuotaLine line, Money amountFen) implements PaymentEvent {}
