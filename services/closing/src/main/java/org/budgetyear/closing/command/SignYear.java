package org.budgetyear.closing.command;

import org.budgetyear.model.closing.ClosingStep;

/** Signs the unit's accounts. */
public record SignYear() implements UnitCommand, ByPerson {

    @Override
    public ClosingStep step() {
        return ClosingStep.SIGN_YEAR;
    }
}
