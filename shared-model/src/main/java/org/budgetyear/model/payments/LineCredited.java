package org.budgetyear.model.payments;

import org.budgetyear.model.event.EventType;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;

/** A line has more to spend, for the named event of appropriations. */
@EventType("payments.line-credited.v1")
public record LineCredited(String causeId, QuotaLine line, Money amountFen) implements PaymentEvent {}
