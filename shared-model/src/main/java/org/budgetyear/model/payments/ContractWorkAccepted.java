package org.budgetyear.model.payments;

import org.budgetyear.model.event.EventType;
import org.budgetyear.model.money.Money;

/** More of a contract was accepted, and can be paid. */
@EventType("payments.contract-work-accepted.v1")
public record ContractWorkAccepted(String contract, Money acceptedFen) implements ReservationEvent {}
