package org.budgetyear.payments.refusal;

import org.budgetyear.model.money.Money;
import org.budgetyear.payments.book.PaymentStatus;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** Another payment of the year has this voucher. */
public record VoucherAlreadyUsed(String voucher, PaymentStatus status, Money amountFen, String payee)
        implements PaymentRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("voucher-already-used")
                .at("data.voucher", voucher)
                .accepts("a voucher that was not used in this year", "本年度未使用过的凭证号")
                .says(
                        "Voucher " + voucher + " is that of a payment of " + Wording.yuan(amountFen) + " to " + payee
                                + ", which is " + status.label() + ".",
                        "凭证号 " + voucher + " 已用于向 " + payee + " 支付 " + Wording.yuanZh(amountFen) + "（"
                                + status.labelZh() + "）。")
                .amount("existing", amountFen)
                .problem();
    }
}
