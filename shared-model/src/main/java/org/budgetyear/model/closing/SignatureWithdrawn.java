package org.budgetyear.model.closing;

import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.event.EventType;

/** A unit's year was reopened, so that its signature holds no longer. */
@EventType("closing.signature-withdrawn.v1")
public record SignatureWithdrawn(UnitCode unit) implements ClosingEvent {}
