package org.budgetyear.appropriations.command;

import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Form;

/** Sets money of a line aside so that it cannot be spent (冻结). */
public record FreezeQuota(QuotaLine line, Money amountFen) implements AppropriationCommand {
    public FreezeQuota {
        Form.positive("amountFen", amountFen);
    }
}
