package org.budgetyear.assets.register;

import java.time.LocalDate;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.money.Money;

/**
 * What a payment bought that is to be registered.
 *
 * @param amountFen what it paid, less refunds; zero when its codes say that it bought no asset after all
 */
record Due(FiscalYear paidIn, String voucher, EconomicCode economic, Money amountFen, LocalDate clearedOn) {

    Due become(EconomicCode nextEconomic, Money nextAmount) {
        return new Due(paidIn, voucher, nextEconomic, nextAmount, clearedOn);
    }
}
