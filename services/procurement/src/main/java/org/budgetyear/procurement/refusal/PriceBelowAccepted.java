package org.budgetyear.procurement.refusal;

import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The price would be less than what is accepted. */
public record PriceBelowAccepted(String contract, Money totalFen, Money acceptedFen) implements ProcurementRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("price-below-accepted")
                .at("data.totalFen", Long.toString(totalFen.fen()))
                .accepts("at least " + Wording.yuan(acceptedFen), "不少于 " + Wording.yuanZh(acceptedFen))
                .says(
                        "Of contract " + contract + " " + Wording.yuan(acceptedFen) + " are accepted; a price of "
                                + Wording.yuan(totalFen) + " is too little.",
                        "合同 " + contract + " 已验收 " + Wording.yuanZh(acceptedFen) + "，合同金额 " + Wording.yuanZh(totalFen)
                                + " 不足。")
                .amount("total", totalFen)
                .amount("accepted", acceptedFen)
                .problem();
    }
}
