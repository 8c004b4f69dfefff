package org.budgetyear.appropriations.command;

import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Form;

/** Adds to a line in the year (追加). */
public record SupplementQuota(QuotaLine line, Money amountFen) implements AppropriationCommand {
    public SupplementQuota {
        Form.positive("amountFen", amountFen);
    }
}
