package org.budgetyear.procurement.refusal;

import org.budgetyear.procurement.register.Plan;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The plan has come too far, or not far enough. */
public record WrongPlanStatus(String plan, Plan.Status status, Plan.Status needed) implements ProcurementRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("wrong-plan-status")
                .at("data.plan", plan)
                .accepts("a plan that is " + needed.label(), "状态为“" + needed.labelZh() + "”的计划")
                .says(
                        "Plan " + plan + " is " + status.label() + ", not " + needed.label() + ".",
                        "采购计划 " + plan + " 的状态为“" + status.labelZh() + "”，不是“" + needed.labelZh() + "”。")
                .problem();
    }
}
