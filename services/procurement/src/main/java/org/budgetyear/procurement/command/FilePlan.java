package org.budgetyear.procurement.command;

import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.contract.ProcurementKind;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Form;

/** Files a procurement plan (采购计划备案) within the budget of its kind. */
public record FilePlan(
        String plan, ProcurementKind kind, FunctionCode function, EconomicCode economic, Money amountFen, String name)
        implements PlanCommand {
    public FilePlan {
        Form.text("plan", plan);
        Form.positive("amountFen", amountFen);
        Form.text("name", name);
    }
}
