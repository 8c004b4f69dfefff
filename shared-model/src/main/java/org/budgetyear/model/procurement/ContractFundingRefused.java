package org.budgetyear.model.procurement;

import org.budgetyear.model.contract.ReservationObstacle;
import org.budgetyear.model.event.EventType;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;

/** The contract stays unfunded: nothing is reserved, and nothing can be paid for it. */
@EventType("procurement.contract-funding-refused.v1")
public record ContractFundingRefused(
        String requestId,
        String contract,
        ReservationObstacle obstacle,
        @Nullable QuotaLine line,
        Money requestedFen,
        Money limitFen)
        implements ContractEvent {}
