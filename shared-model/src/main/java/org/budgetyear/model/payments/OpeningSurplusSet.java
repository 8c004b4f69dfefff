package org.budgetyear.model.payments;

import org.budgetyear.model.event.EventType;
import org.budgetyear.model.money.Money;

/** What the unit has accumulated in earlier years; set again, the last one counts. */
@EventType("payments.opening-surplus-set.v1")
public record OpeningSurplusSet(Money amountFen) implements SurplusEvent {}
