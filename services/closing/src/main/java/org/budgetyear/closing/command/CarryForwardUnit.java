package org.budgetyear.closing.command;

import java.util.List;
import org.budgetyear.model.closing.ClosingBalance;
import org.budgetyear.model.closing.ClosingStep;
import org.budgetyear.model.closing.NamedProject;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.model.line.UnitKind;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Command;

/**
 * Gives a unit's closing balances to its next year; given by final accounts, which knows them.
 *
 * @param surplusFen what the unit has accumulated
 */
public record CarryForwardUnit(
        UnitCode unit,
        int version,
        String unitName,
        UnitKind kind,
        Recognition recognition,
        List<NamedProject> projects,
        List<ClosingBalance> balances,
        Money surplusFen)
        implements DepartmentCommand, ByPerson, Command.FromPolicy {
    public CarryForwardUnit {
        projects = List.copyOf(projects);
        balances = List.copyOf(balances);
    }

    @Override
    public ClosingStep step() {
        return ClosingStep.CARRY_FORWARD;
    }
}
