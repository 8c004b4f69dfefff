package org.budgetyear.model.appropriations;

import java.util.List;
import org.budgetyear.model.event.EventType;
import org.budgetyear.model.line.LineAmount;

/**
 * A barrier: no event of this unit's year follows it in this context, unless the year is reopened. Names what was
 * reclaimed of each line.
 */
@EventType("appropriations.year-sealed.v1")
public record YearSealed(String requestId, List<LineAmount> reclaimed) implements AppropriationEvent {}
