package org.budgetyear.appropriations.budget;

import java.time.LocalDate;
import java.util.Optional;
import org.budgetyear.appropriations.command.ChangeUnitKind;
import org.budgetyear.appropriations.command.DisclosureCommand;
import org.budgetyear.appropriations.command.ExplainVariance;
import org.budgetyear.appropriations.command.ListDepartmentUnits;
import org.budgetyear.appropriations.command.RecordSelfEvaluation;
import org.budgetyear.appropriations.command.SetDepartmentDuties;
import org.budgetyear.appropriations.command.SetPerformanceGoal;
import org.budgetyear.appropriations.command.WithdrawExplanation;
import org.budgetyear.appropriations.refusal.AppropriationRefusal;
import org.budgetyear.appropriations.refusal.KindChangedLater;
import org.budgetyear.appropriations.refusal.KindUnchanged;
import org.budgetyear.appropriations.refusal.NoExplanation;
import org.budgetyear.appropriations.refusal.NoPerformanceGoal;
import org.budgetyear.appropriations.refusal.NotFirstDayOfMonth;
import org.budgetyear.appropriations.refusal.UnknownProject;
import org.budgetyear.model.appropriations.AppropriationEvent;
import org.budgetyear.model.appropriations.DepartmentDutiesSet;
import org.budgetyear.model.appropriations.DepartmentUnitsListed;
import org.budgetyear.model.appropriations.EvaluationGrade;
import org.budgetyear.model.appropriations.ExplanationWithdrawn;
import org.budgetyear.model.appropriations.PerformanceGoalSet;
import org.budgetyear.model.appropriations.SelfEvaluationRecorded;
import org.budgetyear.model.appropriations.UnitKindChanged;
import org.budgetyear.model.appropriations.VarianceExplained;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.State;

/**
 * What is stated for the disclosure. A unit states it while its year is open; a department's year is never sealed, so
 * that it can still explain what it publishes.
 */
final class DisclosureRules {
    /** The lowest scores of the grades, in hundredths of a point (项目支出绩效自评: 90、80、60 分). */
    private static final int EXCELLENT = 9_000;

    private static final int GOOD = 8_000;
    private static final int ACCEPTABLE = 6_000;

    private DisclosureRules() {}

    static Decision<AppropriationEvent> decide(State state, CommandContext context, DisclosureCommand command) {
        return switch (command) {
            case ChangeUnitKind c -> change(state, context, c);
            case SetPerformanceGoal c ->
                onProject(state, context, c.project())
                        .otherwise(() -> new PerformanceGoalSet(c.project(), c.goals(), c.amountFen()));
            case RecordSelfEvaluation c ->
                onProject(state, context, c.project())
                        .orBy(() -> noGoal(state, c.project()))
                        .otherwise(() -> evaluated(c));
            case SetDepartmentDuties c ->
                Ruling.refusedBy(DepartmentRules.notOpen(state, context))
                        .otherwise(() -> new DepartmentDutiesSet(c.sections()));
            case ListDepartmentUnits c ->
                Ruling.refusedBy(DepartmentRules.notOpen(state, context))
                        .otherwise(() -> new DepartmentUnitsListed(c.units()));
            case ExplainVariance c ->
                Ruling.refusedBy(closed(state, context))
                        .otherwise(() -> new VarianceExplained(c.scope(), c.figureHash(), c.printed(), c.text()));
            case WithdrawExplanation c ->
                Ruling.refusedBy(closed(state, context))
                        .orBy(() -> notExplained(state, c.scope()))
                        .otherwise(() -> new ExplanationWithdrawn(c.scope(), c.reason()));
        };
    }

    static EvaluationGrade grade(int scoreHundredths) {
        if (scoreHundredths >= EXCELLENT) {
            return EvaluationGrade.EXCELLENT;
        }
        if (scoreHundredths >= GOOD) {
            return EvaluationGrade.GOOD;
        }
        return scoreHundredths >= ACCEPTABLE ? EvaluationGrade.ACCEPTABLE : EvaluationGrade.FAILED;
    }

    private static Decision<AppropriationEvent> change(State state, CommandContext context, ChangeUnitKind c) {
        Ruling allowed = YearRules.changeOfBudget(state, context)
                .orBy(() -> notBeginningOfMonth(
                        c.effectiveFrom(), context.unitYear().year()));
        if (allowed.reason().isPresent()) {
            return Decision.refused(allowed.reason().get());
        }
        UnitKindSince now = state.find(Entries.KIND).orElseThrow();
        return Ruling.refusedBy(changedLater(c.effectiveFrom(), now))
                .orBy(() -> now.kind() == c.kind() ? Optional.of(new KindUnchanged(c.kind())) : Optional.empty())
                .otherwise(() -> new UnitKindChanged(now.kind(), c.kind(), c.effectiveFrom()));
    }

    private static Optional<AppropriationRefusal> notBeginningOfMonth(LocalDate date, FiscalYear year) {
        return year.contains(date) && date.getDayOfMonth() == 1
                ? Optional.empty()
                : Optional.of(new NotFirstDayOfMonth(date, year));
    }

    private static Optional<AppropriationRefusal> changedLater(LocalDate date, UnitKindSince now) {
        LocalDate since = now.since();
        return since == null || date.isAfter(since)
                ? Optional.empty()
                : Optional.of(new KindChangedLater(date, now.kind(), since));
    }

    private static Ruling onProject(State state, CommandContext context, ProjectCode project) {
        return Ruling.refusedBy(YearRules.closed(state, context))
                .orBy(() -> state.find(Entries.project(project)).isPresent()
                        ? Optional.empty()
                        : Optional.of(new UnknownProject(
                                "data.project", project, context.unitYear().unit())));
    }

    private static Optional<AppropriationRefusal> noGoal(State state, ProjectCode project) {
        return state.find(Entries.goal(project)).isPresent()
                ? Optional.empty()
                : Optional.of(new NoPerformanceGoal(project));
    }

    private static SelfEvaluationRecorded evaluated(RecordSelfEvaluation c) {
        return new SelfEvaluationRecorded(
                c.project(),
                c.scoreHundredths(),
                grade(c.scoreHundredths()),
                c.budgetFen(),
                c.executedFen(),
                c.findings());
    }

    /** Why neither a department nor a unit can explain anything under this code. */
    private static Optional<? extends AppropriationRefusal> closed(State state, CommandContext context) {
        return state.find(Entries.DEPARTMENT_YEAR).isPresent() ? Optional.empty() : YearRules.closed(state, context);
    }

    private static Optional<AppropriationRefusal> notExplained(State state, String scope) {
        return state.find(Entries.explanation(scope))
                        .filter(Explanation::stands)
                        .isPresent()
                ? Optional.empty()
                : Optional.of(new NoExplanation(scope));
    }
}
