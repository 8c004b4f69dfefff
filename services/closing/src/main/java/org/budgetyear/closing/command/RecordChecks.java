package org.budgetyear.closing.command;

import org.budgetyear.model.closing.ClosingStep;
import org.budgetyear.runtime.decider.Command;

/**
 * What the checks of the unit's tables found; given by final accounts, which checked, never by a caller.
 *
 * @param sealId the seal up to which the tables were folded
 * @param outcomeSha256 of what was checked and found
 */
public record RecordChecks(String sealId, String outcomeSha256, int errors, int unexplainedWarnings)
        implements UnitCommand, ByPerson, Command.FromPolicy {

    @Override
    public ClosingStep step() {
        return ClosingStep.RECORD_CHECKS;
    }
}
