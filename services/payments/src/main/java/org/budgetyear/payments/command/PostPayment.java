package org.budgetyear.payments.command;

import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Form;
import org.jspecify.annotations.Nullable;

/** Posts a payment that is cleared already; only in a year that was opened with direct posting. */
public record PostPayment(
        String voucher,
        QuotaLine line,
        EconomicCode economic,
        Money amountFen,
        String payee,
        @Nullable String contract) implements VoucherCommand {
    public PostPayment {
        Form.text("voucher", voucher);
        Form.positive("amountFen", amountFen);
        Form.text("payee", payee);
        Form.optionalText("contract", contract);
    }
}
