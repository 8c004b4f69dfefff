package org.budgetyear.payments.refusal;

import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** More is said to come back than was paid. */
public record RefundExceedsPayment(String voucher, Money paidFen, Money refundedFen, Money requestedFen)
        implements PaymentRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("refund-exceeds-payment")
                .at("data.amountFen", Long.toString(requestedFen.fen()))
                .accepts("at most " + Wording.yuan(left()), "不超过 " + Wording.yuanZh(left()))
                .says(
                        "Of payment " + voucher + " " + Wording.yuan(paidFen) + " were paid and "
                                + Wording.yuan(refundedFen) + " refunded, so " + Wording.yuan(requestedFen)
                                + " cannot come back.",
                        "支付 " + voucher + " 已付 " + Wording.yuanZh(paidFen) + "，已退 " + Wording.yuanZh(refundedFen)
                                + "，不能再退 " + Wording.yuanZh(requestedFen) + "。")
                .amount("paid", paidFen)
                .amount("refunded", refundedFen)
                .amount("requested", requestedFen)
                .problem();
    }

    private Money left() {
        return paidFen.minus(refundedFen);
    }
}
