package org.budgetyear.procurement.refusal;

import org.budgetyear.model.contract.ProcurementKind;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** Plans of the kind ask for more than its budget would be. */
public record BudgetBelowPlans(ProcurementKind kind, Money amountFen, Money plannedFen) implements ProcurementRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("budget-below-plans")
                .at("data.amountFen", Long.toString(amountFen.fen()))
                .accepts("at least " + Wording.yuan(plannedFen), "不少于 " + Wording.yuanZh(plannedFen))
                .says(
                        "Plans for " + kind + " ask for " + Wording.yuan(plannedFen) + "; a budget of "
                                + Wording.yuan(amountFen) + " is too little.",
                        kind + " 类采购计划合计 " + Wording.yuanZh(plannedFen) + "，预算 " + Wording.yuanZh(amountFen) + " 不足。")
                .amount("amount", amountFen)
                .amount("planned", plannedFen)
                .problem();
    }
}
