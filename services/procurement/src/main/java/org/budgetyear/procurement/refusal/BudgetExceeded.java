package org.budgetyear.procurement.refusal;

import org.budgetyear.model.contract.ProcurementKind;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The budget of the kind has less left than the plan asks for. */
public record BudgetExceeded(ProcurementKind kind, Money leftFen, Money requestedFen) implements ProcurementRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("budget-exceeded")
                .at("data.amountFen", Long.toString(requestedFen.fen()))
                .accepts("at most " + Wording.yuan(leftFen), "不超过 " + Wording.yuanZh(leftFen))
                .says(
                        "The procurement budget for " + kind + " has " + Wording.yuan(leftFen) + " left; "
                                + Wording.yuan(requestedFen) + " were asked for.",
                        kind + " 类政府采购预算剩余 " + Wording.yuanZh(leftFen) + "，计划申请 " + Wording.yuanZh(requestedFen) + "。")
                .amount("left", leftFen)
                .amount("requested", requestedFen)
                .problem();
    }
}
