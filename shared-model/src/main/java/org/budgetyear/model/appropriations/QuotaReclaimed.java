package org.budgetyear.model.appropriations;

import org.budgetyear.model.event.EventType;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;

/** Unspent money went back to the bureau (收回). */
@EventType("appropriations.quota-reclaimed.v1")
public record QuotaReclaimed(String requestId, QuotaLine line, Money amountFen) implements AppropriationEvent {}
