package org.budgetyear.model.procurement;

import org.budgetyear.model.contract.ContractTerms;
import org.budgetyear.model.event.EventType;

/** Payments is asked to reserve this year's shares of a contract. */
@EventType("procurement.contract-funding-requested.v1")
public record ContractFundingRequested(String requestId, String contract, ContractTerms terms)
        implements ContractEvent {}
