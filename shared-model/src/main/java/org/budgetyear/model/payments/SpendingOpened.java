package org.budgetyear.model.payments;

import org.budgetyear.model.event.EventType;

/** The unit can reserve and spend in this year. */
@EventType("payments.spending-opened.v1")
public record SpendingOpened(boolean directPosting) implements PaymentEvent {}
