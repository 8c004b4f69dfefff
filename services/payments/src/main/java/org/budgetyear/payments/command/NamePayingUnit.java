package org.budgetyear.payments.command;

import org.budgetyear.model.code.UnitCode;
import org.budgetyear.runtime.decider.Form;

/** Says which unit a receipt came from, and by which voucher of that unit; said again, the last one counts. */
public record NamePayingUnit(String receiptNo, UnitCode payingUnit, String voucher) implements CounterpartCommand {
    public NamePayingUnit {
        Form.text("receiptNo", receiptNo);
        Form.text("voucher", voucher);
    }
}
