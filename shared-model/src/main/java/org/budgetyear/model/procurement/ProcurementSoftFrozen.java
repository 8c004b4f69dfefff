package org.budgetyear.model.procurement;

import org.budgetyear.model.event.EventType;

/**
 * The year is being closed: nothing more is planned or contracted, while what was can still be decided, corrected, accepted
 * and ended.
 *
 * @param causeId the event that froze or reopened the year
 */
@EventType("procurement.procurement-soft-frozen.v1")
public record ProcurementSoftFrozen(String causeId) implements ProcurementYearEvent {}
