package org.budgetyear.model.appropriations;

import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.event.EventType;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.model.line.UnitKind;

/** A unit's fiscal year begins: from now on it can be given quota. */
@EventType("appropriations.year-opened.v1")
public record YearOpened(
        String unitName, UnitKind kind, UnitCode department, Recognition recognition, boolean directPosting)
        implements AppropriationEvent {}
