package org.budgetyear.model.appropriations;

import org.budgetyear.model.event.EventType;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;

/** Frozen money can be spent again (解冻). */
@EventType("appropriations.quota-unfrozen.v1")
public record QuotaUnfrozen(QuotaLine line, Money amountFen) implements AppropriationEvent {}
