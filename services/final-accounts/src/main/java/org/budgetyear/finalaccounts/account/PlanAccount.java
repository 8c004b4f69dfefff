package org.budgetyear.finalaccounts.account;

import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.contract.ProcurementKind;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.procurement.PlanFiled;

/** A procurement plan. */
public record PlanAccount(
        String plan,
        Status status,
        ProcurementKind kind,
        FunctionCode function,
        EconomicCode economic,
        Money amountFen,
        String name) {

    /** How far it has come. */
    public enum Status {
        FILED,
        APPROVED,
        REJECTED
    }

    static PlanAccount filed(PlanFiled event) {
        return new PlanAccount(
                event.plan(),
                Status.FILED,
                event.kind(),
                event.function(),
                event.economic(),
                event.amountFen(),
                event.name());
    }

    PlanAccount become(Status next) {
        return new PlanAccount(plan, next, kind, function, economic, amountFen, name);
    }
}
