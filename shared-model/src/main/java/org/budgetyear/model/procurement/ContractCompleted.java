package org.budgetyear.model.procurement;

import org.budgetyear.model.event.EventType;
import org.budgetyear.model.money.Money;

/** All of the contract is accepted and paid (完结). */
@EventType("procurement.contract-completed.v1")
public record ContractCompleted(String requestId, String contract, Money paidFen) implements ContractEvent {}
