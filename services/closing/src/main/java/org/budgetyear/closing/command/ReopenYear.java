package org.budgetyear.closing.command;

import org.budgetyear.model.closing.ClosingStep;
import org.budgetyear.runtime.decider.Form;

/** Lets the year be changed again; who asks for it must be another person than who allows it. */
public record ReopenYear(String reason, String requestedBy) implements UnitCommand, ByPerson {
    public ReopenYear {
        Form.text("reason", reason);
        Form.text("requestedBy", requestedBy);
    }

    @Override
    public ClosingStep step() {
        return ClosingStep.REOPEN_YEAR;
    }
}
