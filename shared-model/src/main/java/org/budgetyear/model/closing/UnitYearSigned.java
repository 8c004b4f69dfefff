package org.budgetyear.model.closing;

import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.event.EventType;

/** The unit's reviewer has signed its accounts. */
@EventType("closing.unit-year-signed.v1")
public record UnitYearSigned(UnitCode department, String sealId, String outcomeSha256, String signedBy)
        implements ClosingEvent {}
