package org.budgetyear.payments.command;

import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.runtime.decider.Form;

/** Corrects the codes of a cleared payment (科目更正): all of it that was not refunded moves; payee and amount stay. */
public record ReclassifyPayment(String voucher, QuotaLine toLine, EconomicCode toEconomic) implements VoucherCommand {
    public ReclassifyPayment {
        Form.text("voucher", voucher);
    }
}
