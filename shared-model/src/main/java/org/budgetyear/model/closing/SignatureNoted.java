package org.budgetyear.model.closing;

import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.event.EventType;

/** The department has a unit's signed accounts. */
@EventType("closing.signature-noted.v1")
public record SignatureNoted(UnitCode unit, String sealId, String signedBy) implements ClosingEvent {}
