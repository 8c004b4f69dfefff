package org.budgetyear.closing.command;

import org.budgetyear.model.closing.ClosingStep;
import org.budgetyear.runtime.decider.Form;

/** Approves the disclosure that has this hash. */
public record ApproveDisclosure(String sha256) implements DepartmentCommand, ByPerson {
    public ApproveDisclosure {
        Form.text("sha256", sha256);
    }

    @Override
    public ClosingStep step() {
        return ClosingStep.APPROVE_DISCLOSURE;
    }
}
