package org.budgetyear.payments.command;

import org.budgetyear.runtime.decider.Form;

/** Sends a requested payment back (退回): its reservation is released. */
public record ReturnPayment(String voucher, String reason) implements VoucherCommand {
    public ReturnPayment {
        Form.text("voucher", voucher);
        Form.text("reason", reason);
    }
}
