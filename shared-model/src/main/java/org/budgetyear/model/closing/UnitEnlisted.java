package org.budgetyear.model.closing;

import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.event.EventType;

/** A unit's accounts are part of the department's. */
@EventType("closing.unit-enlisted.v1")
public record UnitEnlisted(UnitCode unit, boolean directPosting) implements ClosingEvent {}
