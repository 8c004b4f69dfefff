package org.budgetyear.model.procurement;

import java.util.List;
import org.budgetyear.model.contract.SchedulePart;
import org.budgetyear.model.event.EventType;
import org.budgetyear.model.money.Money;

/** New terms that hold once payments has reserved what they need. */
@EventType("procurement.contract-amendment-requested.v1")
public record ContractAmendmentRequested(
        String requestId,
        String contract,
        Money totalFen,
        List<SchedulePart> schedule,
        Money prepaymentFen,
        String reason)
        implements ContractEvent {}
