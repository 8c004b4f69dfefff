package org.budgetyear.appropriations.command;

import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Form;

/** Takes unspent money back to the bureau (收回). */
public record ReclaimQuota(QuotaLine line, Money amountFen) implements AppropriationCommand {
    public ReclaimQuota {
        Form.positive("amountFen", amountFen);
    }
}
