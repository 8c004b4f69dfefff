package org.budgetyear.payments.refusal;

import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The receipt was taken back before. */
public record ReceiptAlreadyReversed(String receiptNo, Money amountFen) implements PaymentRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("receipt-already-reversed")
                .at("data.receiptNo", receiptNo)
                .accepts("a receipt that was not reversed", "未冲销的收款")
                .says(
                        "Receipt " + receiptNo + " of " + Wording.yuan(amountFen) + " was reversed already.",
                        "收款 " + receiptNo + "（" + Wording.yuanZh(amountFen) + "）已冲销。")
                .amount("receipt", amountFen)
                .problem();
    }
}
