package org.budgetyear.procurement.refusal;

import org.budgetyear.model.contract.ProcurementKind;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The plan is for another kind. */
public record KindDiffers(String plan, ProcurementKind planned, ProcurementKind kind) implements ProcurementRefusal {

    @Override
    public Problem problem() {
        return Wording.unprocessable("kind-differs")
                .at("data.kind", kind.name())
                .accepts(planned.name(), planned.name() + " 类")
                .says(
                        "Plan " + plan + " is for " + planned + ", not for " + kind + ".",
                        "采购计划 " + plan + " 的类别为 " + planned + "，不是 " + kind + "。")
                .problem();
    }
}
