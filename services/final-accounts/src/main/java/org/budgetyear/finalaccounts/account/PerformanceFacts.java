package org.budgetyear.finalaccounts.account;

import static org.budgetyear.finalaccounts.book.Counted.PROJECTS;
import static org.budgetyear.finalaccounts.book.Counted.PROJECTS_EVALUATED;
import static org.budgetyear.finalaccounts.book.Counted.PROJECTS_GRADED;
import static org.budgetyear.finalaccounts.book.Counted.PROJECTS_WITH_GOALS;
import static org.budgetyear.finalaccounts.book.Counted.PROJECT_SCORES;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.book.Count;
import org.budgetyear.finalaccounts.book.LabelledAmount;
import org.budgetyear.finalaccounts.book.Measure;
import org.budgetyear.model.appropriations.EvaluationGrade;
import org.budgetyear.model.appropriations.PerformanceGoalSet;
import org.budgetyear.model.appropriations.SelfEvaluationRecorded;
import org.budgetyear.model.money.Money;

/** What projects are to achieve and what their units say of it, as figures sum it; each grade is there, with zero too. */
final class PerformanceFacts {

    private PerformanceFacts() {}

    static List<Count> counts(Profile profile) {
        List<Count> counts = new ArrayList<>();
        counts.add(new Count(PROJECTS, null, profile.projects().size()));
        counts.add(new Count(
                PROJECTS_WITH_GOALS,
                null,
                profile.statements().facts(PerformanceGoalSet.class).count()));
        for (EvaluationGrade grade : EvaluationGrade.values()) {
            counts.add(new Count(PROJECTS_GRADED, grade.name(), 0));
        }
        profile.statements().facts(SelfEvaluationRecorded.class).forEach(said -> {
            counts.add(new Count(PROJECTS_EVALUATED, null, 1));
            counts.add(new Count(PROJECTS_GRADED, said.grade().name(), 1));
            counts.add(new Count(PROJECT_SCORES, said.project().value(), said.scoreHundredths()));
        });
        return counts;
    }

    static Stream<LabelledAmount> amounts(Statements statements) {
        return Stream.concat(
                statements.facts(PerformanceGoalSet.class).map(goal -> amount("GOALS", goal.amountFen())),
                statements
                        .facts(SelfEvaluationRecorded.class)
                        .flatMap(said -> Stream.of(
                                amount("EVALUATED_BUDGET", said.budgetFen()),
                                new LabelledAmount(Measure.SELF_EVALUATED, Set.of(), said.executedFen()))));
    }

    private static LabelledAmount amount(String label, Money amount) {
        return new LabelledAmount(Measure.PERFORMANCE, Set.of(label), amount);
    }
}
