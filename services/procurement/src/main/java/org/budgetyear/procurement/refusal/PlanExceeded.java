package org.budgetyear.procurement.refusal;

import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The plan has less left than the contract asks for. */
public record PlanExceeded(String plan, Money leftFen, Money requestedFen) implements ProcurementRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("plan-exceeded")
                .at("data.totalFen", Long.toString(requestedFen.fen()))
                .accepts("at most " + Wording.yuan(leftFen) + " more", "增加额不超过 " + Wording.yuanZh(leftFen))
                .says(
                        "Plan " + plan + " has " + Wording.yuan(leftFen) + " left; " + Wording.yuan(requestedFen)
                                + " more were asked for.",
                        "采购计划 " + plan + " 剩余 " + Wording.yuanZh(leftFen) + "，申请 " + Wording.yuanZh(requestedFen) + "。")
                .amount("left", leftFen)
                .amount("requested", requestedFen)
                .problem();
    }
}
