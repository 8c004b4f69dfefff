package org.budgetyear.model.closing;

import java.time.LocalDate;
import org.budgetyear.model.event.EventType;

/** From now on only corrections may be posted in the unit's year (关账). */
@EventType("closing.year-soft-frozen.v1")
public record YearSoftFrozen(LocalDate freezeDate) implements ClosingEvent {}
