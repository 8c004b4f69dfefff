package org.budgetyear.payments.book;

import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.money.Money;

/** Accumulated surplus that was put on a pool, by its number. */
public record SurplusUse(String useNo, Fund fund, FunctionCode function, Money amountFen, boolean reversed) {

    SurplusUse reverse() {
        return new SurplusUse(useNo, fund, function, amountFen, true);
    }
}
