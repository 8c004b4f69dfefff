package org.budgetyear.payments.refusal;

import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** A payment cannot be moved to another fund. */
public record FundsDiffer(QuotaLine fromLine, QuotaLine toLine) implements PaymentRefusal {

    @Override
    public Problem problem() {
        return Wording.unprocessable("funds-differ")
                .at("data.toLine.fund", toLine.fund().name())
                .accepts("a line of fund " + fromLine.fund(), "资金性质为 " + fromLine.fund() + " 的指标")
                .says(
                        "The payment is of fund " + fromLine.fund() + " and cannot be moved to fund " + toLine.fund()
                                + ".",
                        "该支付的资金性质为 " + fromLine.fund() + "，不能更正到 " + toLine.fund() + "。")
                .problem();
    }
}
