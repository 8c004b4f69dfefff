package org.budgetyear.model.appropriations;

import org.budgetyear.model.event.EventType;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;

/** The opening budget of a line (年初批复). */
@EventType("appropriations.quota-issued.v1")
public record QuotaIssued(QuotaLine line, Money amountFen) implements AppropriationEvent {}
