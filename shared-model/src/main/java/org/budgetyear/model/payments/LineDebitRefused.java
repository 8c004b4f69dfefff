package org.budgetyear.model.payments;

import org.budgetyear.model.event.EventType;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;

/** Appropriations asked for more than the line has available; nothing changed. */
@EventType("payments.line-debit-refused.v1")
public record LineDebitRefused(String requestId, QuotaLine line, Money amountFen, Money availableFen)
        implements PaymentEvent {}
