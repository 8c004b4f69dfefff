package org.budgetyear.payments.refusal;

import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** Another receipt of the year has this number. */
public record ReceiptAlreadyRecorded(String receiptNo, String payer, Money amountFen) implements PaymentRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("receipt-already-recorded")
                .at("data.receiptNo", receiptNo)
                .accepts("a receipt number that was not used in this year", "本年度未使用过的收款编号")
                .says(
                        "Receipt " + receiptNo + " is recorded already: " + Wording.yuan(amountFen) + " from " + payer
                                + ".",
                        "收款 " + receiptNo + " 已登记：收到 " + payer + " " + Wording.yuanZh(amountFen) + "。")
                .amount("existing", amountFen)
                .problem();
    }
}
