package org.budgetyear.model.payments;

import org.budgetyear.model.event.EventType;
import org.budgetyear.model.money.Money;

/** A contract ended: what it still reserved is available again, and nothing more is paid for it. */
@EventType("payments.contract-released.v1")
public record ContractReleased(String requestId, String contract, Money paidFen) implements ReservationEvent {}
