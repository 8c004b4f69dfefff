package org.budgetyear.model.appropriations;

import org.budgetyear.model.event.EventType;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;

/** Last year's balance that may still be spent (年初结转). */
@EventType("appropriations.quota-carried-over.v1")
public record QuotaCarriedOver(QuotaLine line, Money amountFen) implements AppropriationEvent {}
