package org.budgetyear.finalaccounts.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.money.Money;

/**
 * A payment whose purchases are to be registered.
 *
 * @param amountFen what is to be registered of it in all
 */
public record PaymentDue(
        FiscalYear paidIn, String voucher, EconomicCode economic, Money amountFen, LocalDate clearedOn) {

    /** How long it has waited by a day; 0 before it was paid. */
    public long ageInDays(LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(clearedOn, day));
    }
}
