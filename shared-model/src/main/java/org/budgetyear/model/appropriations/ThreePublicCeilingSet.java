package org.budgetyear.model.appropriations;

import org.budgetyear.model.event.EventType;
import org.budgetyear.model.line.ThreePublicItem;
import org.budgetyear.model.money.Money;

/** The opening budget of one of the three public expenses (三公经费年初预算). */
@EventType("appropriations.three-public-ceiling-set.v1")
public record ThreePublicCeilingSet(ThreePublicItem item, Money amountFen) implements AppropriationEvent {}
