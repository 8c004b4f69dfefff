package org.budgetyear.payments.refusal;

import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** All of the payment came back, so no spending is left whose codes could be corrected. */
public record NothingToReclassify(String voucher, Money paidFen) implements PaymentRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("nothing-to-reclassify")
                .at("data.voucher", voucher)
                .accepts("a payment that was not refunded in full", "未全额退款的支付")
                .says(
                        "All " + Wording.yuan(paidFen) + " of payment " + voucher
                                + " were refunded; there is nothing left to reclassify.",
                        "支付 " + voucher + " 的 " + Wording.yuanZh(paidFen) + " 已全额退款，没有可更正的金额。")
                .amount("paid", paidFen)
                .amount("refunded", paidFen)
                .problem();
    }
}
