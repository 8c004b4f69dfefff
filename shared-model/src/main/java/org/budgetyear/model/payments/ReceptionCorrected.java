package org.budgetyear.model.payments;

import org.budgetyear.model.event.EventType;

/** What was recorded of receptions was wrong, and is right now. */
@EventType("payments.reception-corrected.v1")
public record ReceptionCorrected(String receptionId, Reception from, Reception to, String reason)
        implements ActivityEvent {}
