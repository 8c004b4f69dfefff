package org.budgetyear.model.procurement;

import org.budgetyear.model.event.EventType;

/**
 * The seal was lifted: procurement of the year can go on, until it is closed again.
 *
 * @param causeId the event that reopened the year, which says why
 */
@EventType("procurement.procurement-reopened.v1")
public record ProcurementReopened(String causeId) implements ProcurementYearEvent {}
