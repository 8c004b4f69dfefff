package org.budgetyear.payments.command;

import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Form;

/** Money of a cleared payment of this year came back, all of it or a part (退款). */
public record RefundPayment(String voucher, String refundNo, Money amountFen) implements RefundCommand {
    public RefundPayment {
        Form.text("voucher", voucher);
        Form.text("refundNo", refundNo);
        Form.positive("amountFen", amountFen);
    }
}
