package org.budgetyear.payments.command;

import org.budgetyear.runtime.decider.Form;

/** The bank could not pay an approved payment (退票): its reservation is released. */
public record BouncePayment(String voucher, String reason) implements VoucherCommand {
    public BouncePayment {
        Form.text("voucher", voucher);
        Form.text("reason", reason);
    }
}
