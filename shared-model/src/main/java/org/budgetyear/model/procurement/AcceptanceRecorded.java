package org.budgetyear.model.procurement;

import org.budgetyear.model.event.EventType;
import org.budgetyear.model.money.Money;

/** Goods, works or services of a contract were accepted (验收). */
@EventType("procurement.acceptance-recorded.v1")
public record AcceptanceRecorded(String contract, String acceptance, Money amountFen, Money acceptedFen)
        implements ContractEvent {}
