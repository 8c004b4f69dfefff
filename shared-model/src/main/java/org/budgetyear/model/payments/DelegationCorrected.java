package org.budgetyear.model.payments;

import org.budgetyear.model.event.EventType;

/** What was recorded of a delegation was wrong, and is right now. */
@EventType("payments.delegation-corrected.v1")
public record DelegationCorrected(String delegationId, Delegation from, Delegation to, String reason)
        implements ActivityEvent {}
