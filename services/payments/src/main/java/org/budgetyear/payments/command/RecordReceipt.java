package org.budgetyear.payments.command;

import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Form;

/** The unit received money that is no fiscal appropriation. */
public record RecordReceipt(String receiptNo, Fund fund, FunctionCode function, Money amountFen, String payer)
        implements ReceiptCommand {
    public RecordReceipt {
        Form.text("receiptNo", receiptNo);
        Form.positive("amountFen", amountFen);
        Form.text("payer", payer);
    }
}
