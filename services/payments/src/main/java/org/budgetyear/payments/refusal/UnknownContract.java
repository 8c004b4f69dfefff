package org.budgetyear.payments.refusal;

import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** No contract with this number is signed and funded in the year. */
public record UnknownContract(String contract) implements PaymentRefusal {

    @Override
    public Problem problem() {
        return Wording.unprocessable("unknown-contract")
                .at("data.contract", contract)
                .accepts("the number of a contract that is signed and funded in this year", "本年度已签订且资金已落实的合同编号")
                .says(
                        "No contract " + contract + " is signed and funded in this year.",
                        "本年度没有已签订且资金已落实的合同 " + contract + "。")
                .problem();
    }
}
