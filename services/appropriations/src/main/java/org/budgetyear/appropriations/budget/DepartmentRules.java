package org.budgetyear.appropriations.budget;

import java.util.List;
import java.util.Optional;
import org.budgetyear.appropriations.command.OpenDepartmentYear;
import org.budgetyear.appropriations.command.RecordPriorYearFigure;
import org.budgetyear.appropriations.refusal.AppropriationRefusal;
import org.budgetyear.appropriations.refusal.DepartmentYearAlreadyOpen;
import org.budgetyear.appropriations.refusal.DepartmentYearNotOpen;
import org.budgetyear.appropriations.refusal.PriorYearFigureAlreadyRecorded;
import org.budgetyear.appropriations.refusal.UnknownTableSet;
import org.budgetyear.model.appropriations.AppropriationEvent;
import org.budgetyear.model.appropriations.DepartmentYearOpened;
import org.budgetyear.model.appropriations.PriorYearFigureRecorded;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.State;

/**
 * What a department's year needs besides its units' years. It is kept under the department's own code, apart from the
 * year of a unit that may have the same code, and is not sealed: it holds no money.
 */
final class DepartmentRules {
    /** The sets of tables there are, by the first fiscal year they are for. */
    private static final List<String> TABLE_SETS = List.of("2017", "2024");

    private DepartmentRules() {}

    static Decision<AppropriationEvent> open(State state, CommandContext context, OpenDepartmentYear command) {
        return Ruling.refusedBy(state.find(Entries.DEPARTMENT_YEAR)
                        .map(known -> new DepartmentYearAlreadyOpen(context.unitYear(), known.departmentName())))
                .orBy(() -> unknownTableSet(command.tableSet()))
                .otherwise(() -> new DepartmentYearOpened(command.departmentName(), command.tableSet()));
    }

    static Decision<AppropriationEvent> record(State state, CommandContext context, RecordPriorYearFigure command) {
        return Ruling.refusedBy(notOpen(state, context))
                .orBy(() -> state.find(Entries.priorYearFigure(command.metric()))
                        .map(known -> new PriorYearFigureAlreadyRecorded(command.metric(), known.amountFen())))
                .otherwise(() -> new PriorYearFigureRecorded(command.metric(), command.amountFen()));
    }

    /** Why nothing can be stated for the department in this year. */
    static Optional<AppropriationRefusal> notOpen(State state, CommandContext context) {
        return state.find(Entries.DEPARTMENT_YEAR).isPresent()
                ? Optional.empty()
                : Optional.of(new DepartmentYearNotOpen(context.unitYear()));
    }

    private static Optional<AppropriationRefusal> unknownTableSet(String tableSet) {
        return TABLE_SETS.contains(tableSet)
                ? Optional.empty()
                : Optional.of(new UnknownTableSet(tableSet, String.join(", ", TABLE_SETS)));
    }
}
