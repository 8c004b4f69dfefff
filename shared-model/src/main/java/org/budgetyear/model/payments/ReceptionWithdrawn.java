package org.budgetyear.model.payments;

import org.budgetyear.model.event.EventType;

/** Receptions were recorded by mistake. */
@EventType("payments.reception-withdrawn.v1")
public record ReceptionWithdrawn(String receptionId, Reception reception, String reason) implements ActivityEvent {}
