package org.budgetyear.finalaccounts.book;

import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.money.Money;

/**
 * A receipt that came from a unit which was named.
 *
 * @param unit who received it
 * @param voucher the voucher of the paying unit
 */
public record TransferReceived(
        UnitCode unit,
        String receiptNo,
        Fund fund,
        FunctionCode function,
        Money amountFen,
        UnitCode payingUnit,
        String voucher) {}
