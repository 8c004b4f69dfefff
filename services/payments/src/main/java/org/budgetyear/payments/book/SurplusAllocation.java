package org.budgetyear.payments.book;

import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.SurplusPurpose;

/** What was allocated from a pool, by its number. */
public record SurplusAllocation(
        String allocationNo,
        Fund fund,
        FunctionCode function,
        Money amountFen,
        SurplusPurpose purpose,
        boolean reversed) {

    SurplusAllocation reverse() {
        return new SurplusAllocation(allocationNo, fund, function, amountFen, purpose, true);
    }
}
