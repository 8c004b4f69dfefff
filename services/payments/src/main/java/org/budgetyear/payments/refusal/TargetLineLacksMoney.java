package org.budgetyear.payments.refusal;

import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The line that a payment is to be moved to has not the money for it. */
public record TargetLineLacksMoney(String voucher, QuotaLine toLine, Money availableFen, Money neededFen)
        implements PaymentRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("target-line-lacks-money")
                .at("data.toLine", toLine.key())
                .accepts(
                        "a line with at least " + Wording.yuan(neededFen) + " available",
                        "可用金额不少于 " + Wording.yuanZh(neededFen) + " 的指标")
                .says(
                        "Payment " + voucher + " needs " + Wording.yuan(neededFen) + "; line " + toLine + " has "
                                + Wording.yuan(availableFen) + " available.",
                        "支付 " + voucher + " 更正需要 " + Wording.yuanZh(neededFen) + "，指标 " + toLine + " 可用 "
                                + Wording.yuanZh(availableFen) + "。")
                .amount("available", availableFen)
                .amount("needed", neededFen)
                .problem();
    }
}
