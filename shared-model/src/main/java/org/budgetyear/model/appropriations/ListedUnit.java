package org.budgetyear.model.appropriations;

import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.UnitKind;

/** A unit of the department, and how the disclosure includes it. */
public record ListedUnit(UnitCode unit, String name, UnitKind kind, Inclusion inclusion) {}
