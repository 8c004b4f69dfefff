package org.budgetyear.model.payments;

import org.budgetyear.model.event.EventType;
import org.budgetyear.model.money.Money;

/** The year ends: so much was paid for the contract, in all years together. Stands before the seal of spending. */
@EventType("payments.contract-year-settled.v1")
public record ContractYearSettled(String contract, Money paidFen) implements ReservationEvent {}
