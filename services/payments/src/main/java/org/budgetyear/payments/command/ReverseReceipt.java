package org.budgetyear.payments.command;

import org.budgetyear.runtime.decider.Form;

/** Takes back a receipt whose money is still there. */
public record ReverseReceipt(String receiptNo, String reason) implements ReceiptCommand {
    public ReverseReceipt {
        Form.text("receiptNo", receiptNo);
        Form.text("reason", reason);
    }
}
