package org.budgetyear.assets.refusal;

import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** More would be registered than the payment has left to be registered. */
public record RegisteredExceedsPayment(String voucher, Money openFen, Money requestedFen) implements AssetRefusal {
    @Override
    public Problem problem() {
        return Wording.unprocessable("registered-exceeds-payment")
                .at("data.paidBy.amountFen", Long.toString(requestedFen.fen()))
                .accepts("at most " + openFen.fen() + ", or an explanation", "至多 " + openFen.fen() + "，或说明原因")
                .says(
                        "Payment " + voucher + " has " + Wording.yuan(openFen) + " to be registered; "
                                + Wording.yuan(requestedFen) + " were asked for.",
                        "支付凭证 " + voucher + " 待入账 " + Wording.yuanZh(openFen) + "，本次登记 " + Wording.yuanZh(requestedFen)
                                + "。")
                .amount("open", openFen)
                .amount("requested", requestedFen)
                .problem();
    }
}
