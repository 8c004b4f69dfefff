package org.budgetyear.model.procurement;

import org.budgetyear.model.event.EventType;

/** The unit can procure in the year. */
@EventType("procurement.procurement-opened.v1")
public record ProcurementOpened() implements ProcurementYearEvent {}
