package org.budgetyear.payments.refusal;

import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The money of the receipt is reserved or spent, so it cannot be taken back. */
public record ReceiptAlreadySpent(String receiptNo, Money receiptFen, Money availableFen) implements PaymentRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("receipt-already-spent")
                .at("data.receiptNo", receiptNo)
                .accepts(
                        "a receipt of at most " + Wording.yuan(availableFen),
                        "金额不超过 " + Wording.yuanZh(availableFen) + " 的收款")
                .says(
                        "Receipt " + receiptNo + " is of " + Wording.yuan(receiptFen)
                                + ", of whose fund and function only " + Wording.yuan(availableFen) + " are available.",
                        "收款 " + receiptNo + " 为 " + Wording.yuanZh(receiptFen) + "，其资金和功能科目仅剩可用 "
                                + Wording.yuanZh(availableFen) + "。")
                .amount("receipt", receiptFen)
                .amount("available", availableFen)
                .problem();
    }
}
