package org.budgetyear.procurement.refusal;

import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** This year's shares are reserved. */
public record AlreadyFunded(String contract) implements ProcurementRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("already-funded")
                .at("data.contract", contract)
                .accepts("a contract that is not funded", "尚未落实资金的合同")
                .says("Contract " + contract + " is funded already.", "合同 " + contract + " 的资金已落实。")
                .problem();
    }
}
