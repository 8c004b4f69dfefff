package org.budgetyear.procurement.refusal;

import org.budgetyear.model.contract.ContractEnd;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The contract has ended. */
public record ContractEnded(String contract, ContractEnd end) implements ProcurementRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("contract-ended")
                .at("data.contract", contract)
                .accepts("a contract that goes on", "履行中的合同")
                .says(
                        "Contract " + contract + " has ended by " + end + ".",
                        "合同 " + contract + " 已" + (end == ContractEnd.COMPLETION ? "完结" : "终止") + "。")
                .problem();
    }
}
