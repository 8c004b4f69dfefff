package org.budgetyear.model.procurement;

import org.budgetyear.model.contract.ContractEnd;
import org.budgetyear.model.event.EventType;
import org.jspecify.annotations.Nullable;

/** Payments is asked to release what it still reserves for the contract. */
@EventType("procurement.contract-end-requested.v1")
public record ContractEndRequested(
        String requestId,
        String contract,
        ContractEnd end,
        @Nullable String reason) implements ContractEvent {}
