package org.budgetyear.model.payments;

import org.budgetyear.model.event.EventType;

/** People of the unit went abroad in a delegation (因公出国（境）). */
@EventType("payments.delegation-recorded.v1")
public record DelegationRecorded(String delegationId, Delegation delegation) implements ActivityEvent {}
