package org.budgetyear.model.appropriations;

import org.budgetyear.model.event.EventType;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;

/** A cut in the year (追减). */
@EventType("appropriations.quota-cut.v1")
public record QuotaCut(String requestId, QuotaLine line, Money amountFen) implements AppropriationEvent {}
