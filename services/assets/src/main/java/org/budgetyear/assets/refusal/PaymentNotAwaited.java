package org.budgetyear.assets.refusal;

import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** No payment under this voucher waits for its assets to be registered. */
public record PaymentNotAwaited(FiscalYear paidIn, String voucher) implements AssetRefusal {
    @Override
    public Problem problem() {
        return Wording.notFound("payment-not-awaited")
                .at("data.paidBy.voucher", voucher)
                .accepts("a voucher that awaits registration, or an explanation", "待入账的支付凭证，或说明原因")
                .says(
                        "No payment " + voucher + " of " + paidIn + " awaits registration.",
                        paidIn + " 年度没有待入账的支付凭证 " + voucher + "。")
                .problem();
    }
}
