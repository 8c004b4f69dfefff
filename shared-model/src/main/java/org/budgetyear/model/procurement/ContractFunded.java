package org.budgetyear.model.procurement;

import org.budgetyear.model.event.EventType;

/** This year's shares of a contract are reserved: it can be paid. */
@EventType("procurement.contract-funded.v1")
public record ContractFunded(String requestId, String contract) implements ContractEvent {}
