package org.budgetyear.model.appropriations;

import java.time.LocalDate;
import org.budgetyear.model.event.EventType;
import org.budgetyear.model.line.UnitKind;

/**
 * The unit becomes another kind of unit: what it spends from that day on counts by the new kind.
 *
 * @param from the kind it was until then
 * @param effectiveFrom the first day of a month
 */
@EventType("appropriations.unit-kind-changed.v1")
public record UnitKindChanged(UnitKind from, UnitKind kind, LocalDate effectiveFrom) implements DisclosureFact {}
