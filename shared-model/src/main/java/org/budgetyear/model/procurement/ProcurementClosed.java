package org.budgetyear.model.procurement;

import org.budgetyear.model.event.EventType;

/** A barrier: no event of this unit's year follows it in this context, unless the year is reopened. */
@EventType("procurement.procurement-closed.v1")
public record ProcurementClosed(String requestId) implements ProcurementYearEvent {}
