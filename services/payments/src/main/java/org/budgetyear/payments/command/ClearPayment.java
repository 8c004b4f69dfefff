package org.budgetyear.payments.command;

import org.budgetyear.runtime.decider.Form;

/** The treasury cleared an approved payment (清算): what was reserved is spent. */
public record ClearPayment(String voucher) implements VoucherCommand {
    public ClearPayment {
        Form.text("voucher", voucher);
    }
}
