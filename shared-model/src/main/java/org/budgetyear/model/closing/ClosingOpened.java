package org.budgetyear.model.closing;

import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.event.EventType;

/** A unit's year can be closed: it was opened for the department that publishes it. */
@EventType("closing.closing-opened.v1")
public record ClosingOpened(UnitCode department) implements ClosingEvent {}
