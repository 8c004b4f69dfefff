package org.budgetyear.payments.refusal;

import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** Another refund of the year has this number. */
public record RefundAlreadyRecorded(String refundNo, String voucher, Money amountFen) implements PaymentRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("refund-already-recorded")
                .at("data.refundNo", refundNo)
                .accepts("a refund number that was not used in this year", "本年度未使用过的退款编号")
                .says(
                        "Refund " + refundNo + " is recorded already: " + Wording.yuan(amountFen) + " of payment "
                                + voucher + ".",
                        "退款 " + refundNo + " 已登记：支付 " + voucher + " 退回 " + Wording.yuanZh(amountFen) + "。")
                .amount("existing", amountFen)
                .problem();
    }
}
