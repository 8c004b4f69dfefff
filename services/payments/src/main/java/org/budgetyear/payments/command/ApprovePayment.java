package org.budgetyear.payments.command;

import org.budgetyear.runtime.decider.Form;

/** Approves a requested payment (审核); another person than requested it. */
public record ApprovePayment(String voucher) implements VoucherCommand {
    public ApprovePayment {
        Form.text("voucher", voucher);
    }
}
