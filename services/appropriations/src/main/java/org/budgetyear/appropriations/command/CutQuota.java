package org.budgetyear.appropriations.command;

import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Form;

/** Takes from a line in the year (追减), as far as it is neither paid nor reserved. */
public record CutQuota(QuotaLine line, Money amountFen) implements AppropriationCommand {
    public CutQuota {
        Form.positive("amountFen", amountFen);
    }
}
