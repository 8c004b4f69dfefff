package org.budgetyear.procurement.refusal;

import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** Payments has not answered the last question about the contract. */
public record RequestPending(String contract) implements ProcurementRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("request-pending")
                .at("data.contract", contract)
                .accepts("a contract about which nothing is asked, in a moment", "稍后重试")
                .says(
                        "Payments has not answered yet what was asked about contract " + contract + ".",
                        "合同 " + contract + " 的上一请求尚未得到支付方答复。")
                .problem();
    }
}
