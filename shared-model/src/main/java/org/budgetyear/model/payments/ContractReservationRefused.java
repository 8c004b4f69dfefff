package org.budgetyear.model.payments;

import org.budgetyear.model.contract.ReservationObstacle;
import org.budgetyear.model.event.EventType;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;

/** Nothing was reserved; what was reserved before stays. */
@EventType("payments.contract-reservation-refused.v1")
public record ContractReservationRefused(
        String requestId,
        String contract,
        ReservationObstacle obstacle,
        @Nullable QuotaLine line,
        Money requestedFen,
        Money limitFen)
        implements ReservationEvent {}
