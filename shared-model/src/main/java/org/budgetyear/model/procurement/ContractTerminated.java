package org.budgetyear.model.procurement;

import org.budgetyear.model.event.EventType;
import org.budgetyear.model.money.Money;

/** The contract ended before it was fulfilled (终止): what was not accepted is procured no longer. */
@EventType("procurement.contract-terminated.v1")
public record ContractTerminated(String requestId, String contract, Money acceptedFen, Money paidFen, String reason)
        implements ContractEvent {}
