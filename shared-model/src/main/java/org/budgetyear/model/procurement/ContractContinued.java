package org.budgetyear.model.procurement;

import java.util.List;
import org.budgetyear.model.contract.ProcurementKind;
import org.budgetyear.model.contract.SchedulePart;
import org.budgetyear.model.contract.SupplierSize;
import org.budgetyear.model.event.EventType;
import org.budgetyear.model.money.Money;

/** A contract of an earlier year goes on in this one; its price counted in the year in which it was signed. */
@EventType("procurement.contract-continued.v1")
public record ContractContinued(
        String contract,
        ProcurementKind kind,
        String supplier,
        SupplierSize supplierSize,
        boolean reservedForSme,
        Money totalFen,
        Money paidBeforeFen,
        Money acceptedFen,
        List<SchedulePart> schedule,
        Money prepaymentFen)
        implements ContractEvent {}
