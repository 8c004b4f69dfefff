package org.budgetyear.appropriations.command;

import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Form;

/** Records a figure of last year's published accounts; addressed to the department's own code. */
public record RecordPriorYearFigure(String metric, Money amountFen) implements AppropriationCommand {
    public RecordPriorYearFigure {
        Form.text("metric", metric);
        Form.notNegative("amountFen", amountFen);
    }
}
