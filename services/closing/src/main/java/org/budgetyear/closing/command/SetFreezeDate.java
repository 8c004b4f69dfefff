package org.budgetyear.closing.command;

import java.time.LocalDate;
import org.budgetyear.model.closing.ClosingStep;

/** Moves the day from which the year may be frozen. */
public record SetFreezeDate(LocalDate freezeDate) implements UnitCommand, ByPerson {

    @Override
    public ClosingStep step() {
        return ClosingStep.SET_FREEZE_DATE;
    }
}
