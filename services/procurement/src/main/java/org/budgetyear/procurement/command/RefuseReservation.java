package org.budgetyear.procurement.command;

import org.budgetyear.model.contract.ReservationObstacle;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;

/** Payments has not reserved the shares. */
public record RefuseReservation(
        String requestId,
        String contract,
        ReservationObstacle obstacle,
        @Nullable QuotaLine line,
        Money requestedFen,
        Money limitFen)
        implements AnswerCommand {}
