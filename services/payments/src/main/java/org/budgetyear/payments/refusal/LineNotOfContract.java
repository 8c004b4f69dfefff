package org.budgetyear.payments.refusal;

import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The contract has nothing to be paid from this line in the year. */
public record LineNotOfContract(String contract, QuotaLine line) implements PaymentRefusal {

    @Override
    public Problem problem() {
        return Wording.unprocessable("line-not-of-contract")
                .at("data.line", line.key())
                .accepts("a line of the contract's schedule", "合同付款计划中的指标")
                .says(
                        "Contract " + contract + " has no share on line " + line + " in this year.",
                        "合同 " + contract + " 本年度付款计划不含指标 " + line + "。")
                .problem();
    }
}
