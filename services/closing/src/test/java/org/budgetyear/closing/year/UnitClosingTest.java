package org.budgetyear.closing.year;

import static org.budgetyear.closing.year.Given.CHECKED;
import static org.budgetyear.closing.year.Given.DEPARTMENT;
import static org.budgetyear.closing.year.Given.FREEZE_DATE;
import static org.budgetyear.closing.year.Given.FROZEN;
import static org.budgetyear.closing.year.Given.OPENED;
import static org.budgetyear.closing.year.Given.RECONCILED;
import static org.budgetyear.closing.year.Given.SEALED;
import static org.budgetyear.closing.year.Given.SHA;
import static org.budgetyear.closing.year.Given.SIGNED;
import static org.budgetyear.closing.year.Given.given;

import java.time.LocalDate;
import java.util.List;
import org.budgetyear.closing.command.ExplainDifference;
import org.budgetyear.closing.command.FreezeYear;
import org.budgetyear.closing.command.NoteSeal;
import org.budgetyear.closing.command.OpenClosing;
import org.budgetyear.closing.command.RecordChecks;
import org.budgetyear.closing.command.RecordReconciliation;
import org.budgetyear.closing.command.ReopenYear;
import org.budgetyear.closing.command.SetFreezeDate;
import org.budgetyear.closing.command.SignYear;
import org.budgetyear.closing.refusal.AlreadyOpened;
import org.budgetyear.closing.refusal.ChecksNotPassed;
import org.budgetyear.closing.refusal.DateOutsideYear;
import org.budgetyear.closing.refusal.DifferencesUnexplained;
import org.budgetyear.closing.refusal.FreezeTooEarly;
import org.budgetyear.closing.refusal.NotOpened;
import org.budgetyear.closing.refusal.OtherSeal;
import org.budgetyear.closing.refusal.RoleNotAllowed;
import org.budgetyear.closing.refusal.SamePerson;
import org.budgetyear.closing.refusal.WrongStage;
import org.budgetyear.model.closing.ClosingOpened;
import org.budgetyear.model.closing.ClosingStage;
import org.budgetyear.model.closing.ClosingStep;
import org.budgetyear.model.closing.DifferenceExplained;
import org.budgetyear.model.closing.FreezeDateSet;
import org.budgetyear.model.closing.SealNoted;
import org.budgetyear.model.closing.UnitYearReopened;
import org.budgetyear.model.closing.UnitYearSigned;
import org.budgetyear.model.closing.YearChecked;
import org.budgetyear.model.closing.YearReconciled;
import org.budgetyear.model.closing.YearSoftFrozen;
import org.budgetyear.runtime.testing.Scenario;
import org.junit.jupiter.api.Test;

class UnitClosingTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2017, 12, 31);
    private static final ReopenYear REOPEN = new ReopenYear("审计调整", "li");

    @Test
    void aYearThatWasOpenedCanBeClosedOnce() {
        given().when(new OpenClosing(DEPARTMENT)).then(new ClosingOpened(DEPARTMENT));
        given(OPENED).when(new OpenClosing(DEPARTMENT)).thenRefused(new AlreadyOpened(Scenario.UNIT_YEAR));
        given().as("bureau").when(new FreezeYear()).thenRefused(new NotOpened(Scenario.UNIT_YEAR));
    }

    @Test
    void aStepIsForThoseWhoseRoleAllowsIt() {
        given(OPENED)
                .as("unit-clerk")
                .when(new FreezeYear())
                .thenRefused(
                        new RoleNotAllowed(ClosingStep.FREEZE_YEAR, "unit-clerk", List.of("department", "bureau")));
        given(OPENED)
                .when(new SignYear())
                .thenRefused(new RoleNotAllowed(ClosingStep.SIGN_YEAR, "", List.of("unit-reviewer")));
    }

    @Test
    void aYearIsFrozenFromTheFreezeDateOn() {
        given(OPENED)
                .as("department")
                .on(FREEZE_DATE.minusDays(1))
                .when(new FreezeYear())
                .thenRefused(new FreezeTooEarly(FREEZE_DATE.minusDays(1), FREEZE_DATE));
        given(OPENED).as("department").on(FREEZE_DATE).when(new FreezeYear()).then(new YearSoftFrozen(FREEZE_DATE));
        given(OPENED, FROZEN)
                .as("department")
                .on(LAST_DAY)
                .when(new FreezeYear())
                .thenRefused(wrongStage(ClosingStage.SOFT_FROZEN, ClosingStage.OPEN));
    }

    @Test
    void theBureauMovesTheFreezeDateWithinTheYear() {
        LocalDate earlier = LocalDate.of(2017, 12, 20);
        given(OPENED).as("bureau").when(new SetFreezeDate(earlier)).then(new FreezeDateSet(earlier));
        given(OPENED, new FreezeDateSet(earlier))
                .as("bureau")
                .on(earlier)
                .when(new FreezeYear())
                .then(new YearSoftFrozen(earlier));
        given(OPENED)
                .as("bureau")
                .when(new SetFreezeDate(LocalDate.of(2018, 1, 2)))
                .thenRefused(new DateOutsideYear(LocalDate.of(2018, 1, 2), Scenario.UNIT_YEAR.year()));
    }

    @Test
    void theSealIsNoted() {
        given(OPENED, FROZEN).when(new NoteSeal("s-1")).then(new SealNoted("s-1"));
    }

    @Test
    void aYearIsReconciledWithoutDifferences() {
        given(OPENED, FROZEN, SEALED)
                .as("treasury")
                .when(new RecordReconciliation("s-1", SHA, List.of()))
                .then(new YearReconciled("s-1", SHA, List.of()));
    }

    @Test
    void aYearIsReconciledWhenEachDifferenceIsExplained() {
        RecordReconciliation two = new RecordReconciliation("s-1", SHA, List.of("V1 AMOUNT 1 2", "V2 MISSING_HERE 5"));
        DifferenceExplained first = new DifferenceExplained("V1 AMOUNT 1 2", "手续费");
        DifferenceExplained second = new DifferenceExplained("V2 MISSING_HERE 5", "在途");
        given(OPENED, FROZEN)
                .as("unit-clerk")
                .when(new ExplainDifference("V1 AMOUNT 1 2", "手续费"))
                .then(first);
        given(OPENED, FROZEN, SEALED, first)
                .as("treasury")
                .when(two)
                .thenRefused(new DifferencesUnexplained(List.of("V2 MISSING_HERE 5")));
        given(OPENED, FROZEN, SEALED, first, second)
                .as("treasury")
                .when(two)
                .then(new YearReconciled("s-1", SHA, two.differences()));
    }

    @Test
    void whatWasReadBeforeTheSealOrBeforeALaterOneIsNoEvidence() {
        given(OPENED, FROZEN)
                .as("treasury")
                .when(new RecordReconciliation("s-1", SHA, List.of()))
                .thenRefused(new OtherSeal(Scenario.UNIT_YEAR, "s-1", null));
        given(OPENED, FROZEN, SEALED, RECONCILED)
                .as("unit-clerk")
                .when(new RecordChecks("s-0", SHA, 0, 0))
                .thenRefused(new OtherSeal(Scenario.UNIT_YEAR, "s-0", "s-1"));
    }

    @Test
    void aYearIsCheckedWithoutErrorsAndUnexplainedWarnings() {
        given(OPENED, FROZEN, SEALED, RECONCILED)
                .as("unit-clerk")
                .by("li")
                .when(new RecordChecks("s-1", SHA, 0, 0))
                .then(new YearChecked("s-1", SHA, "li"));
        given(OPENED, FROZEN, SEALED, RECONCILED)
                .as("unit-clerk")
                .when(new RecordChecks("s-1", SHA, 1, 0))
                .thenRefused(new ChecksNotPassed(1, 0));
        given(OPENED, FROZEN, SEALED, RECONCILED)
                .as("unit-clerk")
                .when(new RecordChecks("s-1", SHA, 0, 2))
                .thenRefused(new ChecksNotPassed(0, 2));
    }

    @Test
    void whoHadItCheckedDoesNotSign() {
        given(OPENED, FROZEN, SEALED, RECONCILED, CHECKED)
                .as("unit-reviewer")
                .by("li")
                .when(new SignYear())
                .thenRefused(new SamePerson("li", ClosingStep.SIGN_YEAR));
        given(OPENED, FROZEN, SEALED, RECONCILED, CHECKED)
                .as("unit-reviewer")
                .by("wang")
                .when(new SignYear())
                .then(new UnitYearSigned(DEPARTMENT, "s-1", SHA, "wang"));
    }

    @Test
    void noStepIsSkipped() {
        given(OPENED)
                .as("treasury")
                .when(new RecordReconciliation("s-1", SHA, List.of()))
                .thenRefused(wrongStage(ClosingStage.OPEN, ClosingStage.SOFT_FROZEN));
        given(OPENED, FROZEN, SEALED)
                .as("unit-clerk")
                .when(new RecordChecks("s-1", SHA, 0, 0))
                .thenRefused(wrongStage(ClosingStage.SOFT_FROZEN, ClosingStage.RECONCILED));
        given(OPENED, FROZEN, SEALED, RECONCILED)
                .as("unit-reviewer")
                .when(new SignYear())
                .thenRefused(wrongStage(ClosingStage.RECONCILED, ClosingStage.CHECKED));
    }

    @Test
    void aSealedYearIsReopenedForCorrectionsOnly() {
        given(OPENED, FROZEN, SEALED, RECONCILED, CHECKED, SIGNED)
                .as("bureau")
                .by("zhao")
                .when(REOPEN)
                .then(new UnitYearReopened(DEPARTMENT, ClosingStage.SOFT_FROZEN, "s-1", "审计调整", "li", "zhao"));
    }

    @Test
    void aYearThatWasOnlyFrozenIsOpenAgain() {
        given(OPENED, FROZEN)
                .as("bureau")
                .by("zhao")
                .when(REOPEN)
                .then(new UnitYearReopened(DEPARTMENT, ClosingStage.OPEN, null, "审计调整", "li", "zhao"));
    }

    @Test
    void whoAsksForReopeningDoesNotAllowIt() {
        given(OPENED, FROZEN)
                .as("bureau")
                .by("li")
                .when(REOPEN)
                .thenRefused(new SamePerson("li", ClosingStep.REOPEN_YEAR));
    }

    @Test
    void anOpenYearIsNotReopened() {
        given(OPENED)
                .as("bureau")
                .when(REOPEN)
                .thenRefused(wrongStage(
                        ClosingStage.OPEN,
                        ClosingStage.SOFT_FROZEN,
                        ClosingStage.RECONCILED,
                        ClosingStage.CHECKED,
                        ClosingStage.UNIT_SIGNED));
    }

    @Test
    void whatWasReopenedMustBeSealedAgainBeforeTheNextStep() {
        given(
                        OPENED,
                        FROZEN,
                        SEALED,
                        new UnitYearReopened(DEPARTMENT, ClosingStage.SOFT_FROZEN, "s-1", "审计调整", "li", "zhao"))
                .as("treasury")
                .when(new RecordReconciliation("s-1", SHA, List.of()))
                .thenRefused(new OtherSeal(Scenario.UNIT_YEAR, "s-1", null));
    }

    private static WrongStage wrongStage(ClosingStage stage, ClosingStage... accepted) {
        return new WrongStage(Scenario.UNIT_YEAR, stage, List.of(accepted));
    }
}
