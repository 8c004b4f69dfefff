package org.budgetyear.model.procurement;

import org.budgetyear.model.event.EventType;

/** Spending is sealed and a request was still unanswered: it has been ended, and so are the others one by one. */
@EventType("procurement.procurement-closing.v1")
public record ProcurementClosing(String requestId, int unanswered) implements ProcurementYearEvent {}
