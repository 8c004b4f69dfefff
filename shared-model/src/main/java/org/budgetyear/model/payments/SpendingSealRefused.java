package org.budgetyear.model.payments;

import org.budgetyear.model.event.EventType;
import org.budgetyear.model.money.Money;

/** Payments are still open, so the year cannot be sealed. */
@EventType("payments.spending-seal-refused.v1")
public record SpendingSealRefused(String requestId, int openPayments, Money reservedFen) implements PaymentEvent {}
