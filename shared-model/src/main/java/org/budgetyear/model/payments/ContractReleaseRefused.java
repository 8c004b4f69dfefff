package org.budgetyear.model.payments;

import org.budgetyear.model.event.EventType;
import org.budgetyear.model.money.Money;

/** The contract goes on: it still has payments under way, or accepted work that is not paid. */
@EventType("payments.contract-release-refused.v1")
public record ContractReleaseRefused(String requestId, String contract, Money openFen, Money unpaidFen)
        implements ReservationEvent {}
