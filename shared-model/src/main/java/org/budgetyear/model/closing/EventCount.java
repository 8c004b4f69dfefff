package org.budgetyear.model.closing;

import org.budgetyear.model.code.UnitCode;

/**
 * A part of the log: the first so many events of a unit's year in one context.
 *
 * @param unit the unit, or the department under its own code
 */
public record EventCount(UnitCode unit, String context, long events) {}
