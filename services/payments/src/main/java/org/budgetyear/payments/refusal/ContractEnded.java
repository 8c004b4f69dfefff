package org.budgetyear.payments.refusal;

import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The contract has ended and takes no payment. */
public record ContractEnded(String contract) implements PaymentRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("contract-ended")
                .at("data.contract", contract)
                .accepts("a contract that goes on", "履行中的合同")
                .says("Contract " + contract + " has ended.", "合同 " + contract + " 已完结或终止。")
                .problem();
    }
}
