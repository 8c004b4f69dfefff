package org.budgetyear.payments.command;

import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Form;
import org.jspecify.annotations.Nullable;

/** Asks for a payment (支付申请): its amount is reserved at once. The one who asks is the one who requested it. */
public record RequestPayment(
        String voucher,
        QuotaLine line,
        EconomicCode economic,
        Money amountFen,
        String payee,
        @Nullable String contract) implements VoucherCommand {
    public RequestPayment {
        Form.text("voucher", voucher);
        Form.positive("amountFen", amountFen);
        Form.text("payee", payee);
        Form.optionalText("contract", contract);
    }
}
