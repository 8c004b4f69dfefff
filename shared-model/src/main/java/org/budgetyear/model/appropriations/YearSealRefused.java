package org.budgetyear.model.appropriations;

import org.budgetyear.model.event.EventType;
import org.budgetyear.model.money.Money;

/** Payments are still open, so the year goes on. */
@EventType("appropriations.year-seal-refused.v1")
public record YearSealRefused(String requestId, int openPayments, Money reservedFen) implements AppropriationEvent {}
