package org.budgetyear.model.appropriations;

import org.budgetyear.model.event.EventType;
import org.budgetyear.model.money.Money;

/** A figure of last year's published accounts, for year-on-year figures; recorded under the department's own code. */
@EventType("appropriations.prior-year-figure-recorded.v1")
public record PriorYearFigureRecorded(String metric, Money amountFen) implements AppropriationEvent {}
