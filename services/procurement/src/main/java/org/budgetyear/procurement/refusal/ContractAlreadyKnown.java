package org.budgetyear.procurement.refusal;

import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** Another contract of the year has this number. */
public record ContractAlreadyKnown(String contract, String supplier, Money totalFen) implements ProcurementRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("contract-already-known")
                .at("data.contract", contract)
                .accepts("a number that no contract of this year has", "本年度未使用的合同编号")
                .says(
                        "Contract " + contract + " with " + supplier + " over " + Wording.yuan(totalFen)
                                + " is recorded already.",
                        "合同 " + contract + "（" + supplier + "，" + Wording.yuanZh(totalFen) + "）已登记。")
                .amount("total", totalFen)
                .problem();
    }
}
