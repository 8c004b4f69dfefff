package org.budgetyear.model.payments;

import org.budgetyear.model.event.EventType;

/** Only corrections of what is posted, and steps of payments that were requested before, are taken from now on. */
@EventType("payments.spending-soft-frozen.v1")
public record SpendingSoftFrozen(String causeId) implements PaymentEvent {}
