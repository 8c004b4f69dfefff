package org.budgetyear.appropriations.command;

import java.time.LocalDate;
import org.budgetyear.model.line.UnitKind;

/** Makes the unit another kind of unit, as the document that is cited says. */
public record ChangeUnitKind(UnitKind kind, LocalDate effectiveFrom) implements DisclosureCommand {}
