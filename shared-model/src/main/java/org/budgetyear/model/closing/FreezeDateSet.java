package org.budgetyear.model.closing;

import java.time.LocalDate;
import org.budgetyear.model.event.EventType;

/** The bureau has moved the day from which the unit's year may be frozen. */
@EventType("closing.freeze-date-set.v1")
public record FreezeDateSet(LocalDate freezeDate) implements ClosingEvent {}
