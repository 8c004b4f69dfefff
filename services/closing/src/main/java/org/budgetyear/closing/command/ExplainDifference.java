package org.budgetyear.closing.command;

import org.budgetyear.model.closing.ClosingStep;
import org.budgetyear.runtime.decider.Form;

/** Says why the treasury's record and the ledger differ in one place, as the comparison names it. */
public record ExplainDifference(String difference, String explanation) implements UnitCommand, ByPerson {
    public ExplainDifference {
        Form.text("difference", difference);
        Form.text("explanation", explanation);
    }

    @Override
    public ClosingStep step() {
        return ClosingStep.EXPLAIN_DIFFERENCE;
    }
}
