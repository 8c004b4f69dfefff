package org.budgetyear.procurement.refusal;

import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** No plan of the year has this number. */
public record UnknownPlan(String plan) implements ProcurementRefusal {

    @Override
    public Problem problem() {
        return Wording.notFound("unknown-plan")
                .at("data.plan", plan)
                .accepts("the number of a plan of this year", "本年度已备案的计划编号")
                .says("There is no procurement plan " + plan + " in this year.", "本年度没有编号为 " + plan + " 的采购计划。")
                .problem();
    }
}
