package org.budgetyear.procurement.refusal;

import org.budgetyear.model.money.Money;
import org.budgetyear.procurement.register.Plan;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** Another plan has this number. */
public record PlanAlreadyFiled(String plan, Plan.Status status, Money amountFen) implements ProcurementRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("plan-already-filed")
                .at("data.plan", plan)
                .accepts("a number that no plan of this year has", "本年度未使用的计划编号")
                .says(
                        "Plan " + plan + " over " + Wording.yuan(amountFen) + " is " + status.label() + " already.",
                        "采购计划 " + plan + "（" + Wording.yuanZh(amountFen) + "）" + status.labelZh() + "。")
                .amount("amount", amountFen)
                .problem();
    }
}
