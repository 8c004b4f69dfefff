package org.budgetyear.finalaccounts.book;

import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;

/**
 * A subsidy to an affiliate or a remittance to the superior that went to a unit which was named.
 *
 * @param unit who paid it
 * @param amountFen what is still spent of it
 */
public record TransferPaid(
        UnitCode unit,
        String voucher,
        QuotaLine line,
        EconomicCode economic,
        Money amountFen,
        UnitCode receivingUnit) {}
