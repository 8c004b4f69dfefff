package org.budgetyear.model.closing;

import org.budgetyear.model.code.UnitCode;

/** A unit and the request that sealed its year, so that who names both says up to where it has read. */
public record SealedUnit(UnitCode unit, String sealId) {}
