package org.budgetyear.appropriations.command;

import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Form;

/** Moves money to another line of the unit or of another unit (调剂). */
public record TransferQuota(QuotaLine line, Money amountFen, UnitCode toUnit, QuotaLine toLine)
        implements AppropriationCommand {
    public TransferQuota {
        Form.positive("amountFen", amountFen);
    }
}
