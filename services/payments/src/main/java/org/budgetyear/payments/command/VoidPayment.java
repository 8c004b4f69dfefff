package org.budgetyear.payments.command;

import org.budgetyear.runtime.decider.Form;

/** Withdraws a payment that the bank has not paid (作废): its reservation is released. */
public record VoidPayment(String voucher, String reason) implements VoucherCommand {
    public VoidPayment {
        Form.text("voucher", voucher);
        Form.text("reason", reason);
    }
}
