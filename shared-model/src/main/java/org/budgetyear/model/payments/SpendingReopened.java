package org.budgetyear.model.payments;

import org.budgetyear.model.event.EventType;

/** The year takes postings again: only corrections while it is soft-frozen. */
@EventType("payments.spending-reopened.v1")
public record SpendingReopened(String causeId, boolean softFrozen) implements PaymentEvent {}
