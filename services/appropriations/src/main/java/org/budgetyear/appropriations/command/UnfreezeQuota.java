package org.budgetyear.appropriations.command;

import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Form;

/** Lets frozen money be spent again (解冻). */
public record UnfreezeQuota(QuotaLine line, Money amountFen) implements AppropriationCommand {
    public UnfreezeQuota {
        Form.positive("amountFen", amountFen);
    }
}
