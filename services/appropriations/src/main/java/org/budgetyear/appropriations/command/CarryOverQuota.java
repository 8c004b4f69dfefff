package org.budgetyear.appropriations.command;

import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Form;

/** Gives a line what was left of last year's money (年初结转). */
public record CarryOverQuota(QuotaLine line, Money amountFen) implements AppropriationCommand {
    public CarryOverQuota {
        Form.positive("amountFen", amountFen);
    }
}
