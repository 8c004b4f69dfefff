package org.budgetyear.finalaccounts.statement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.budgetyear.model.appropriations.EvaluationGrade;
import org.budgetyear.model.appropriations.PerformanceGoalSet;
import org.budgetyear.model.appropriations.SelfEvaluationRecorded;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.money.Printed;
import org.jspecify.annotations.Nullable;

/**
 * What the report says of performance (绩效), in numbers.
 *
 * @param goalCoveragePercent projects with goals in percent of all, with two decimals; null when there are no projects
 * @param evaluationCoveragePercent projects that were self-evaluated, in the same way
 * @param grades how many self-evaluations have each grade
 */
public record PerformanceFigures(
        int projects,
        int withGoals,
        Money goalBudgetFen,
        @Nullable String goalCoveragePercent,
        int evaluated,
        Money evaluatedBudgetFen,
        Money evaluatedExecutedFen,
        @Nullable String evaluationCoveragePercent,
        Map<EvaluationGrade, Integer> grades) {

    public static PerformanceFigures of(List<Performance.Entry> projects) {
        List<PerformanceGoalSet> goals = projects.stream()
                .flatMap(project -> Stream.ofNullable(project.goal()))
                .toList();
        List<SelfEvaluationRecorded> evaluations = projects.stream()
                .flatMap(project -> Stream.ofNullable(project.evaluation()))
                .toList();
        Map<EvaluationGrade, Integer> grades = new EnumMap<>(EvaluationGrade.class);
        evaluations.forEach(evaluation -> grades.merge(evaluation.grade(), 1, Integer::sum));
        return new PerformanceFigures(
                projects.size(),
                goals.size(),
                Money.sum(goals.stream().map(PerformanceGoalSet::amountFen).toList()),
                percent(goals.size(), projects.size()),
                evaluations.size(),
                Money.sum(evaluations.stream()
                        .map(SelfEvaluationRecorded::budgetFen)
                        .toList()),
                Money.sum(evaluations.stream()
                        .map(SelfEvaluationRecorded::executedFen)
                        .toList()),
                percent(evaluations.size(), projects.size()),
                grades);
    }

    private static @Nullable String percent(int part, int all) {
        return all == 0 ? null : Printed.percent(Money.ofFen(part), Money.ofFen(all));
    }
}
