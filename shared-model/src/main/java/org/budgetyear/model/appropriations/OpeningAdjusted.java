package org.budgetyear.model.appropriations;

import org.budgetyear.model.event.EventType;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;

/** A line opens with another balance than it closed with last year, for a reason. */
@EventType("appropriations.opening-adjusted.v1")
public record OpeningAdjusted(QuotaLine line, Money closingFen, Money openingFen, String reason)
        implements AppropriationEvent {}
