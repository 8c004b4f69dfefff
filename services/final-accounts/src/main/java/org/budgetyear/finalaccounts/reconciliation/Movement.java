package org.budgetyear.finalaccounts.reconciliation;

import java.time.LocalDate;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Money that was cleared for a voucher, or came back of it.
 *
 * @param economic null where the treasury does not say
 * @param amountFen negative for a refund
 */
record Movement(
        String voucher,
        Fund fund,
        FunctionCode function,
        @Nullable EconomicCode economic,
        LocalDate date,
        Money amountFen) {}
