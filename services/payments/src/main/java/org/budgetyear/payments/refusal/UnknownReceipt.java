package org.budgetyear.payments.refusal;

import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** No receipt of the year has this number. */
public record UnknownReceipt(String receiptNo) implements PaymentRefusal {

    @Override
    public Problem problem() {
        return Wording.notFound("unknown-receipt")
                .at("data.receiptNo", receiptNo)
                .accepts("the number of a receipt of this year", "本年度已登记的收款编号")
                .says("There is no receipt " + receiptNo + " in this year.", "本年度没有编号为 " + receiptNo + " 的收款。")
                .problem();
    }
}
