package org.budgetyear.assets.command;

import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Form;
import org.jspecify.annotations.Nullable;

/**
 * What a payment paid of an asset.
 *
 * @param paidIn the year in which it was paid; null for the register's own
 */
public record Payment(
        String voucher, Money amountFen, @Nullable FiscalYear paidIn) {
    public Payment {
        Form.text("voucher", voucher);
        Form.positive("amountFen", amountFen);
    }

    Payment withoutAmount() {
        return new Payment(voucher, Money.ofFen(1), paidIn);
    }
}
