package org.budgetyear.payments.refusal;

import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** No payment of the year has this voucher. */
public record UnknownVoucher(String voucher) implements PaymentRefusal {

    @Override
    public Problem problem() {
        return Wording.notFound("unknown-voucher")
                .at("data.voucher", voucher)
                .accepts("the voucher of a payment of this year", "本年度已有支付的凭证号")
                .says(
                        "There is no payment with voucher " + voucher + " in this year.",
                        "本年度没有凭证号为 " + voucher + " 的支付。")
                .problem();
    }
}
