package org.budgetyear.procurement.refusal;

import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** This year's shares are not reserved. */
public record NotFunded(String contract) implements ProcurementRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("not-funded")
                .at("data.contract", contract)
                .accepts("a contract that is funded", "已落实资金的合同")
                .says("Contract " + contract + " is not funded.", "合同 " + contract + " 的资金尚未落实。")
                .problem();
    }
}
