package org.budgetyear.model.procurement;

import org.budgetyear.model.contract.ContractStanding;
import org.budgetyear.model.event.EventType;

/** The year ends and the contract does not: what it came to by then, in all years together. */
@EventType("procurement.contract-carried-over.v1")
public record ContractCarriedOver(String contract, ContractStanding standing) implements ContractEvent {}
