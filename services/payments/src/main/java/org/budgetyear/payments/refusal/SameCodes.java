package org.budgetyear.payments.refusal;

import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The codes asked for are those that the payment has. */
public record SameCodes(String voucher, QuotaLine line, EconomicCode economic) implements PaymentRefusal {

    @Override
    public Problem problem() {
        return Wording.unprocessable("same-codes")
                .at("data.toEconomic", economic.value())
                .accepts("another line or another economic code", "不同的指标或不同的经济分类科目")
                .says(
                        "Payment " + voucher + " is on line " + line + " with code " + economic + " already.",
                        "支付 " + voucher + " 现在的科目就是指标 " + line + "、经济分类 " + economic + "。")
                .problem();
    }
}
