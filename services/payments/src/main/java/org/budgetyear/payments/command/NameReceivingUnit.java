package org.budgetyear.payments.command;

import org.budgetyear.model.code.UnitCode;
import org.budgetyear.runtime.decider.Form;

/** Says which unit a subsidy to an affiliate or a remittance to the superior went to; said again, the last one counts. */
public record NameReceivingUnit(String voucher, UnitCode receivingUnit) implements CounterpartCommand {
    public NameReceivingUnit {
        Form.text("voucher", voucher);
    }
}
