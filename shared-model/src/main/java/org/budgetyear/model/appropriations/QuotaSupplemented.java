package org.budgetyear.model.appropriations;

import org.budgetyear.model.event.EventType;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;

/** An addition in the year (追加). */
@EventType("appropriations.quota-supplemented.v1")
public record QuotaSupplemented(QuotaLine line, Money amountFen) implements AppropriationEvent {}
