package org.budgetyear.appropriations.command;

import java.util.List;
import org.budgetyear.model.closing.ClosingBalance;
import org.budgetyear.model.closing.NamedProject;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.model.line.UnitKind;
import org.budgetyear.runtime.decider.Command;

/** The year before has closed with these balances; opens the year unless it is open already. */
public record OpenNextYear(
        String unitName,
        UnitKind kind,
        UnitCode department,
        Recognition recognition,
        boolean directPosting,
        List<NamedProject> projects,
        List<ClosingBalance> balances)
        implements AppropriationCommand, Command.FromPolicy {
    public OpenNextYear {
        projects = List.copyOf(projects);
        balances = List.copyOf(balances);
    }
}
