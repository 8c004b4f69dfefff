package org.budgetyear.model.procurement;

import org.budgetyear.model.contract.ContractStanding;
import org.budgetyear.model.event.EventType;

/** Last year handed the contract on: whoever goes on with it does so from here. */
@EventType("procurement.contract-brought-forward.v1")
public record ContractBroughtForward(String contract, ContractStanding standing) implements ContractEvent {}
