package org.budgetyear.model.procurement;

import java.util.List;
import org.budgetyear.model.contract.ProcurementKind;
import org.budgetyear.model.contract.SchedulePart;
import org.budgetyear.model.contract.SupplierSize;
import org.budgetyear.model.event.EventType;
import org.budgetyear.model.money.Money;

/** A contract was signed on an approved plan. The size of the supplier is what it was on that day, for ever. */
@EventType("procurement.contract-signed.v1")
public record ContractSigned(
        String contract,
        String plan,
        ProcurementKind kind,
        String supplier,
        SupplierSize supplierSize,
        boolean reservedForSme,
        Money totalFen,
        List<SchedulePart> schedule,
        Money prepaymentFen)
        implements ContractEvent {}
