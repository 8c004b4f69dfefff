package org.budgetyear.model.procurement;

import org.budgetyear.model.event.EventType;
import org.budgetyear.model.money.Money;

/** The contract goes on: it still has payments under way, or accepted work that is not paid. */
@EventType("procurement.contract-end-refused.v1")
public record ContractEndRefused(String requestId, String contract, Money openFen, Money unpaidFen)
        implements ContractEvent {}
