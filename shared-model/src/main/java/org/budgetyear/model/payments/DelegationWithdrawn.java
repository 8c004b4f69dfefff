package org.budgetyear.model.payments;

import org.budgetyear.model.event.EventType;

/** A delegation was recorded by mistake. */
@EventType("payments.delegation-withdrawn.v1")
public record DelegationWithdrawn(String delegationId, Delegation delegation, String reason) implements ActivityEvent {}
