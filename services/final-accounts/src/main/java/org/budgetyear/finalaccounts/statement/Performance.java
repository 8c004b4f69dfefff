package org.budgetyear.finalaccounts.statement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.budgetyear.finalaccounts.account.Statements;
import org.budgetyear.finalaccounts.account.UnitYearAccount;
import org.budgetyear.model.appropriations.PerformanceGoalSet;
import org.budgetyear.model.appropriations.SelfEvaluationRecorded;
import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.code.UnitCode;
import org.jspecify.annotations.Nullable;

/** What projects were to achieve, and what their units say they did. */
public final class Performance {

    private Performance() {}

    /** A project of a unit with its goals and its self-evaluation, as far as there are any. */
    public record Entry(
            UnitCode unit,
            ProjectCode project,
            String name,
            @Nullable PerformanceGoalSet goal,
            @Nullable SelfEvaluationRecorded evaluation) {}

    /** All projects of the units, by unit and project. */
    public static List<Entry> of(List<UnitYearAccount> units) {
        return units.stream()
                .flatMap(unit -> unit.profile().projects().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(project -> entry(unit, project.getKey(), project.getValue())))
                .toList();
    }

    private static Entry entry(UnitYearAccount unit, ProjectCode project, String name) {
        Statements statements = unit.profile().statements();
        Optional<PerformanceGoalSet> goal = statements
                .facts(PerformanceGoalSet.class)
                .filter(set -> set.project().equals(project))
                .findFirst();
        Optional<SelfEvaluationRecorded> evaluation = statements
                .facts(SelfEvaluationRecorded.class)
                .filter(recorded -> recorded.project().equals(project))
                .findFirst();
        return new Entry(unit.unitYear().unit(), project, name, goal.orElse(null), evaluation.orElse(null));
    }
}
