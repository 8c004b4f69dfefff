package org.budgetyear.closing.command;

import org.budgetyear.model.closing.ClosingStep;

/** Lets only corrections be posted from now on. */
public record FreezeYear() implements UnitCommand, ByPerson {

    @Override
    public ClosingStep step() {
        return ClosingStep.FREEZE_YEAR;
    }
}
