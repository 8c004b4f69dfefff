package org.budgetyear.model.payments;

import org.budgetyear.model.event.EventType;

/** The unit received guests (公务接待). */
@EventType("payments.reception-recorded.v1")
public record ReceptionRecorded(String receptionId, Reception reception) implements ActivityEvent {}
