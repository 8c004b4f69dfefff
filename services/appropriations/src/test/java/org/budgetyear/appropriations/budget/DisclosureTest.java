package org.budgetyear.appropriations.budget;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.budgetyear.appropriations.budget.Given.HUNDRED;
import static org.budgetyear.appropriations.budget.Given.PROJECT;
import static org.budgetyear.appropriations.budget.Given.THIRTY;
import static org.budgetyear.runtime.testing.Scenario.UNIT_YEAR;

import java.time.LocalDate;
import java.util.List;
import org.budgetyear.appropriations.command.AppropriationCommand;
import org.budgetyear.appropriations.command.ChangeUnitKind;
import org.budgetyear.appropriations.command.ExplainVariance;
import org.budgetyear.appropriations.command.ListDepartmentUnits;
import org.budgetyear.appropriations.command.RecordSelfEvaluation;
import org.budgetyear.appropriations.command.SetDepartmentDuties;
import org.budgetyear.appropriations.command.SetPerformanceGoal;
import org.budgetyear.appropriations.command.WithdrawExplanation;
import org.budgetyear.appropriations.refusal.DepartmentYearNotOpen;
import org.budgetyear.appropriations.refusal.DocumentMissing;
import org.budgetyear.appropriations.refusal.KindChangedLater;
import org.budgetyear.appropriations.refusal.KindUnchanged;
import org.budgetyear.appropriations.refusal.NoExplanation;
import org.budgetyear.appropriations.refusal.NoPerformanceGoal;
import org.budgetyear.appropriations.refusal.NotFirstDayOfMonth;
import org.budgetyear.appropriations.refusal.UnknownProject;
import org.budgetyear.appropriations.refusal.YearIsSealed;
import org.budgetyear.appropriations.refusal.YearNotOpen;
import org.budgetyear.model.appropriations.AppropriationEvent;
import org.budgetyear.model.appropriations.DepartmentDutiesSet;
import org.budgetyear.model.appropriations.DepartmentUnitsListed;
import org.budgetyear.model.appropriations.DepartmentYearOpened;
import org.budgetyear.model.appropriations.DutySection;
import org.budgetyear.model.appropriations.EvaluationGrade;
import org.budgetyear.model.appropriations.ExplanationWithdrawn;
import org.budgetyear.model.appropriations.Inclusion;
import org.budgetyear.model.appropriations.ListedUnit;
import org.budgetyear.model.appropriations.PerformanceGoalSet;
import org.budgetyear.model.appropriations.SelfEvaluationRecorded;
import org.budgetyear.model.appropriations.UnitKindChanged;
import org.budgetyear.model.appropriations.VarianceExplained;
import org.budgetyear.model.appropriations.YearSealRequested;
import org.budgetyear.model.appropriations.YearSealed;
import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.line.UnitKind;
import org.budgetyear.runtime.testing.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureTest {
    private static final LocalDate JULY = LocalDate.of(2017, 7, 1);
    private static final ChangeUnitKind CHANGE = new ChangeUnitKind(UnitKind.PUBLIC_INSTITUTION, JULY);
    private static final UnitKindChanged CHANGED =
            new UnitKindChanged(UnitKind.ADMINISTRATIVE, UnitKind.PUBLIC_INSTITUTION, JULY);
    private static final DepartmentYearOpened DEPARTMENT_OPENED = new DepartmentYearOpened("政务办", "2017");
    private static final SetPerformanceGoal SET_GOAL = new SetPerformanceGoal(PROJECT, "办理事项不少于 12 万件", HUNDRED);
    private static final PerformanceGoalSet GOAL_SET = new PerformanceGoalSet(PROJECT, "办理事项不少于 12 万件", HUNDRED);
    private static final ExplainVariance EXPLAIN =
            new ExplainVariance("05:2010301:basic", "sha256:1", "1414.54", "调整工资标准");
    private static final VarianceExplained EXPLAINED =
            new VarianceExplained("05:2010301:basic", "sha256:1", "1414.54", "调整工资标准");

    @Test
    void aUnitBecomesAnotherKindFromTheBeginningOfAMonth() {
        Given.openYear().when(CHANGE).then(CHANGED);
    }

    @Test
    void aChangeOfKindCitesTheDocumentThatOrdersIt() {
        Given.openYear().citing(null).when(CHANGE).thenRefused(new DocumentMissing(UNIT_YEAR));
    }

    @Test
    void aKindChangesOnlyInAnOpenYear() {
        Given.nothing().when(CHANGE).thenRefused(new YearNotOpen(UNIT_YEAR));
        sealed().when(CHANGE).thenRefused(new YearIsSealed(UNIT_YEAR));
    }

    @Test
    void aKindChangesOnTheFirstDayOfAMonthOfTheYear() {
        for (LocalDate date : List.of(LocalDate.of(2017, 7, 2), LocalDate.of(2018, 1, 1))) {
            Given.openYear()
                    .when(new ChangeUnitKind(UnitKind.PUBLIC_INSTITUTION, date))
                    .thenRefused(new NotFirstDayOfMonth(date, UNIT_YEAR.year()));
        }
    }

    @Test
    void aKindChangesToAnotherOne() {
        Given.openYear()
                .when(new ChangeUnitKind(UnitKind.ADMINISTRATIVE, JULY))
                .thenRefused(new KindUnchanged(UnitKind.ADMINISTRATIVE));
        Given.openYear(CHANGED)
                .when(new ChangeUnitKind(UnitKind.PUBLIC_INSTITUTION, LocalDate.of(2017, 8, 1)))
                .thenRefused(new KindUnchanged(UnitKind.PUBLIC_INSTITUTION));
    }

    @Test
    void changesOfKindComeInTheirOrder() {
        Given.openYear(CHANGED)
                .when(new ChangeUnitKind(UnitKind.ADMINISTRATIVE, JULY))
                .thenRefused(new KindChangedLater(JULY, UnitKind.PUBLIC_INSTITUTION, JULY));
        Given.openYear(CHANGED)
                .when(new ChangeUnitKind(UnitKind.ADMINISTRATIVE, LocalDate.of(2017, 8, 1)))
                .then(new UnitKindChanged(
                        UnitKind.PUBLIC_INSTITUTION, UnitKind.ADMINISTRATIVE, LocalDate.of(2017, 8, 1)));
    }

    @Test
    void aProjectOfTheUnitIsGivenGoalsAndGivenThemAnew() {
        Given.openYear().when(SET_GOAL).then(GOAL_SET);
        Given.openYear(GOAL_SET)
                .when(new SetPerformanceGoal(PROJECT, "不少于 13 万件", THIRTY))
                .then(new PerformanceGoalSet(PROJECT, "不少于 13 万件", THIRTY));
    }

    @Test
    void goalsAreSetForAKnownProjectInAnOpenYear() {
        ProjectCode unheardOf = new ProjectCode("P99");
        Given.openYear()
                .when(new SetPerformanceGoal(unheardOf, "目标", HUNDRED))
                .thenRefused(new UnknownProject("data.project", unheardOf, UNIT_YEAR.unit()));
        Given.nothing().when(SET_GOAL).thenRefused(new YearNotOpen(UNIT_YEAR));
    }

    @ParameterizedTest
    @CsvSource({
        "10000, EXCELLENT",
        "9000, EXCELLENT",
        "8999, GOOD",
        "8000, GOOD",
        "7999, ACCEPTABLE",
        "6000, ACCEPTABLE",
        "5999, FAILED",
        "0, FAILED"
    })
    void theGradeOfASelfEvaluationFollowsFromItsScore(int scoreHundredths, EvaluationGrade grade) {
        Given.openYear(GOAL_SET)
                .when(new RecordSelfEvaluation(PROJECT, scoreHundredths, HUNDRED, THIRTY, null))
                .then(new SelfEvaluationRecorded(PROJECT, scoreHundredths, grade, HUNDRED, THIRTY, null));
    }

    @Test
    void aProjectIsEvaluatedAgainstItsGoals() {
        Given.openYear()
                .when(new RecordSelfEvaluation(PROJECT, 9_850, HUNDRED, THIRTY, null))
                .thenRefused(new NoPerformanceGoal(PROJECT));
    }

    @Test
    void aScoreIsOfOneHundredPoints() {
        assertThatThrownBy(() -> new RecordSelfEvaluation(PROJECT, 10_001, HUNDRED, THIRTY, null))
                .isInstanceOf(NotAccepted.class);
        assertThatThrownBy(() -> new RecordSelfEvaluation(PROJECT, -1, HUNDRED, THIRTY, null))
                .isInstanceOf(NotAccepted.class);
    }

    @Test
    void aDepartmentStatesItsDutiesAndItsUnits() {
        List<DutySection> duties = List.of(new DutySection("主要职能", "推进政务服务。"));
        List<ListedUnit> units =
                List.of(new ListedUnit(Given.OTHER_UNIT, "信息中心", UnitKind.PUBLIC_INSTITUTION, Inclusion.MERGED));
        givenOnly(DEPARTMENT_OPENED).when(new SetDepartmentDuties(duties)).then(new DepartmentDutiesSet(duties));
        givenOnly(DEPARTMENT_OPENED).when(new ListDepartmentUnits(units)).then(new DepartmentUnitsListed(units));
        Given.openYear().when(new SetDepartmentDuties(duties)).thenRefused(new DepartmentYearNotOpen(UNIT_YEAR));
        Given.openYear().when(new ListDepartmentUnits(units)).thenRefused(new DepartmentYearNotOpen(UNIT_YEAR));
    }

    @Test
    void aUnitIsListedOnce() {
        ListedUnit unit = new ListedUnit(Given.OTHER_UNIT, "信息中心", UnitKind.PUBLIC_INSTITUTION, Inclusion.SEPARATE);
        assertThatThrownBy(() -> new ListDepartmentUnits(List.of(unit, unit))).isInstanceOf(NotAccepted.class);
        assertThatThrownBy(() -> new ListDepartmentUnits(List.of())).isInstanceOf(NotAccepted.class);
    }

    @Test
    void aFigureIsExplainedByTheUnitOrTheDepartmentThatPublishesIt() {
        Given.openYear().when(EXPLAIN).then(EXPLAINED);
        givenOnly(DEPARTMENT_OPENED).when(EXPLAIN).then(EXPLAINED);
        Given.nothing().when(EXPLAIN).thenRefused(new YearNotOpen(UNIT_YEAR));
    }

    @Test
    void aUnitExplainsNothingAfterTheSeal() {
        sealed().when(EXPLAIN).thenRefused(new YearIsSealed(UNIT_YEAR));
    }

    @Test
    void anExplanationIsWithdrawnOnce() {
        WithdrawExplanation withdraw = new WithdrawExplanation("05:2010301:basic", "原因有误");
        ExplanationWithdrawn withdrawn = new ExplanationWithdrawn("05:2010301:basic", "原因有误");
        Given.openYear(EXPLAINED).when(withdraw).then(withdrawn);
        Given.openYear(EXPLAINED, withdrawn).when(withdraw).thenRefused(new NoExplanation("05:2010301:basic"));
        Given.openYear().when(withdraw).thenRefused(new NoExplanation("05:2010301:basic"));
        Given.openYear(EXPLAINED, withdrawn, EXPLAINED).when(withdraw).then(withdrawn);
    }

    private static Scenario<AppropriationCommand, AppropriationEvent> sealed() {
        return Given.openYear(new YearSealRequested("s-1"), new YearSealed("s-1", List.of()));
    }

    private static Scenario<AppropriationCommand, AppropriationEvent> givenOnly(AppropriationEvent... events) {
        return Scenario.given(new AppropriationDecider(), events);
    }
}
