package org.budgetyear.payments.book;

import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.money.Money;

/** Money that the unit received itself, by its receipt number. */
public record Receipt(
        String receiptNo, Fund fund, FunctionCode function, Money amountFen, String payer, boolean reversed) {

    Receipt reverse() {
        return new Receipt(receiptNo, fund, function, amountFen, payer, true);
    }
}
