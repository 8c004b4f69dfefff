package org.budgetyear.closing.command;

import java.util.List;
import org.budgetyear.model.closing.ClosingStep;
import org.budgetyear.model.closing.SealedUnit;
import org.budgetyear.runtime.decider.Command;

/**
 * Puts the units' signed accounts together; given by final accounts, which folded them, never by a caller.
 *
 * @param units each unit with the seal up to which it was folded
 */
public record AggregateDepartment(
        int version, String sha256, int errors, int unexplainedWarnings, List<SealedUnit> units)
        implements DepartmentCommand, ByPerson, Command.FromPolicy {
    public AggregateDepartment {
        units = List.copyOf(units);
    }

    @Override
    public ClosingStep step() {
        return ClosingStep.AGGREGATE_DEPARTMENT;
    }
}
