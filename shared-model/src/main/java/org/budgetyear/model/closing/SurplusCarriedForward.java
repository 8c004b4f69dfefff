package org.budgetyear.model.closing;

import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.event.EventType;
import org.budgetyear.model.money.Money;

/** What a unit has accumulated until the end of the year is given to its next year (事业基金年末数). */
@EventType("closing.surplus-carried-forward.v1")
public record SurplusCarriedForward(UnitCode unit, int version, Money amountFen) implements ClosingEvent {}
