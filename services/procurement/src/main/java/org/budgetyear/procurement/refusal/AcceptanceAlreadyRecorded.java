package org.budgetyear.procurement.refusal;

import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** Another acceptance has this number. */
public record AcceptanceAlreadyRecorded(String acceptance, String contract, Money amountFen)
        implements ProcurementRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("acceptance-already-recorded")
                .at("data.acceptance", acceptance)
                .accepts("a number that no acceptance of this year has", "本年度未使用的验收编号")
                .says(
                        "Acceptance " + acceptance + " of contract " + contract + " over " + Wording.yuan(amountFen)
                                + " is recorded already.",
                        "验收 " + acceptance + "（合同 " + contract + "，" + Wording.yuanZh(amountFen) + "）已登记。")
                .amount("amount", amountFen)
                .problem();
    }
}
