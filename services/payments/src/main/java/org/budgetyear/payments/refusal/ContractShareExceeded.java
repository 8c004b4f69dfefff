package org.budgetyear.payments.refusal;

import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The contract has less left to be paid this year than is asked for. */
public record ContractShareExceeded(String contract, Money leftFen, Money requestedFen) implements PaymentRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("contract-share-exceeded")
                .at("data.amountFen", Long.toString(requestedFen.fen()))
                .accepts("at most " + Wording.yuan(leftFen), "不超过 " + Wording.yuanZh(leftFen))
                .says(
                        "Contract " + contract + " has " + Wording.yuan(leftFen)
                                + " left to be paid from this line this year; " + Wording.yuan(requestedFen)
                                + " were asked for.",
                        "合同 " + contract + " 本年度该指标尚可支付 " + Wording.yuanZh(leftFen) + "，申请 "
                                + Wording.yuanZh(requestedFen) + "。")
                .amount("left", leftFen)
                .amount("requested", requestedFen)
                .problem();
    }
}
