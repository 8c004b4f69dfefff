package org.budgetyear.appropriations.command;

import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Form;

/** Gives a line its opening budget (年初批复), once. */
public record IssueQuota(QuotaLine line, Money amountFen) implements AppropriationCommand {
    public IssueQuota {
        Form.positive("amountFen", amountFen);
    }
}
