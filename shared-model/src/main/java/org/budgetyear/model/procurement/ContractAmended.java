package org.budgetyear.model.procurement;

import java.util.List;
import org.budgetyear.model.contract.SchedulePart;
import org.budgetyear.model.event.EventType;
import org.budgetyear.model.money.Money;

/** The new terms hold. */
@EventType("procurement.contract-amended.v1")
public record ContractAmended(
        String requestId,
        String contract,
        Money previousTotalFen,
        Money totalFen,
        List<SchedulePart> schedule,
        Money prepaymentFen)
        implements ContractEvent {}
