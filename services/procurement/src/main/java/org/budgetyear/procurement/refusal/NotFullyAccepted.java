package org.budgetyear.procurement.refusal;

import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** Something of the contract is not accepted yet. */
public record NotFullyAccepted(String contract, Money acceptedFen, Money totalFen) implements ProcurementRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("not-fully-accepted")
                .at("data.contract", contract)
                .accepts("a contract of which all is accepted", "已全部验收的合同")
                .says(
                        "Of contract " + contract + " " + Wording.yuan(acceptedFen) + " of " + Wording.yuan(totalFen)
                                + " are accepted.",
                        "合同 " + contract + " 金额 " + Wording.yuanZh(totalFen) + "，已验收 " + Wording.yuanZh(acceptedFen)
                                + "。")
                .amount("accepted", acceptedFen)
                .amount("total", totalFen)
                .problem();
    }
}
