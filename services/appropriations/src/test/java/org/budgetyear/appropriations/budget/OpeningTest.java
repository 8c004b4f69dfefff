package org.budgetyear.appropriations.budget;

import static org.budgetyear.appropriations.budget.Given.HUNDRED;
import static org.budgetyear.appropriations.budget.Given.PROJECT;
import static org.budgetyear.appropriations.budget.Given.THIRTY;
import static org.budgetyear.runtime.testing.Scenario.UNIT_YEAR;

import java.util.List;
import org.budgetyear.appropriations.command.AppropriationCommand;
import org.budgetyear.appropriations.command.OpenDepartmentYear;
import org.budgetyear.appropriations.command.OpenYear;
import org.budgetyear.appropriations.command.RecordPriorYearFigure;
import org.budgetyear.appropriations.command.RegisterProject;
import org.budgetyear.appropriations.command.SetThreePublicCeiling;
import org.budgetyear.appropriations.refusal.CeilingAlreadySet;
import org.budgetyear.appropriations.refusal.DepartmentYearAlreadyOpen;
import org.budgetyear.appropriations.refusal.DepartmentYearNotOpen;
import org.budgetyear.appropriations.refusal.PriorYearFigureAlreadyRecorded;
import org.budgetyear.appropriations.refusal.ProjectAlreadyRegistered;
import org.budgetyear.appropriations.refusal.UnknownTableSet;
import org.budgetyear.appropriations.refusal.YearAlreadyOpen;
import org.budgetyear.appropriations.refusal.YearIsSealed;
import org.budgetyear.appropriations.refusal.YearNotOpen;
import org.budgetyear.model.appropriations.AppropriationEvent;
import org.budgetyear.model.appropriations.DepartmentYearOpened;
import org.budgetyear.model.appropriations.PriorYearFigureRecorded;
import org.budgetyear.model.appropriations.ProjectRegistered;
import org.budgetyear.model.appropriations.ThreePublicCeilingSet;
import org.budgetyear.model.appropriations.YearOpened;
import org.budgetyear.model.appropriations.YearSealRequested;
import org.budgetyear.model.appropriations.YearSealed;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.model.line.ThreePublicItem;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.testing.Scenario;
import org.junit.jupiter.api.Test;

class OpeningTest {
    private static final YearOpened OPENED = Given.yearOpened(Recognition.PAYMENT_BASIS);
    private static final OpenYear OPEN = new OpenYear(
            OPENED.unitName(), OPENED.kind(), OPENED.department(), OPENED.recognition(), OPENED.directPosting());
    private static final DepartmentYearOpened DEPARTMENT_OPENED = new DepartmentYearOpened("政务办", "2017");

    @Test
    void aYearIsOpenedWithoutCitingADocument() {
        Given.nothing().citing(null).when(OPEN).then(OPENED);
    }

    @Test
    void aYearIsOpenedOnce() {
        Given.openYear().when(OPEN).thenRefused(new YearAlreadyOpen(UNIT_YEAR));
    }

    @Test
    void aSealedYearIsNotOpenedAgain() {
        Given.openYear(new YearSealRequested("s-1"), new YearSealed("s-1", List.of()))
                .when(OPEN)
                .thenRefused(new YearAlreadyOpen(UNIT_YEAR));
    }

    @Test
    void aProjectIsRegisteredInAnOpenYear() {
        givenOnly(OPENED).when(new RegisterProject(PROJECT, "运行维护")).then(new ProjectRegistered(PROJECT, "运行维护"));
        Given.nothing().when(new RegisterProject(PROJECT, "运行维护")).thenRefused(new YearNotOpen(UNIT_YEAR));
    }

    @Test
    void aProjectCodeIsUsedOnce() {
        Given.openYear()
                .when(new RegisterProject(PROJECT, "运行维护"))
                .thenRefused(new ProjectAlreadyRegistered(PROJECT, "琶洲分中心运营业务"));
    }

    @Test
    void aCeilingOfThePublicExpensesMayBeZero() {
        Given.openYear()
                .citing(null)
                .when(new SetThreePublicCeiling(ThreePublicItem.OVERSEAS, Money.ZERO))
                .then(new ThreePublicCeilingSet(ThreePublicItem.OVERSEAS, Money.ZERO));
    }

    @Test
    void aCeilingIsSetOnceForEachItem() {
        ThreePublicCeilingSet set = new ThreePublicCeilingSet(ThreePublicItem.RECEPTION, HUNDRED);
        Given.openYear(set)
                .when(new SetThreePublicCeiling(ThreePublicItem.RECEPTION, THIRTY))
                .thenRefused(new CeilingAlreadySet(ThreePublicItem.RECEPTION, HUNDRED));
        Given.openYear(set)
                .when(new SetThreePublicCeiling(ThreePublicItem.OVERSEAS, THIRTY))
                .then(new ThreePublicCeilingSet(ThreePublicItem.OVERSEAS, THIRTY));
    }

    @Test
    void aCeilingNeedsAnOpenYear() {
        SetThreePublicCeiling command = new SetThreePublicCeiling(ThreePublicItem.RECEPTION, THIRTY);
        Given.nothing().when(command).thenRefused(new YearNotOpen(UNIT_YEAR));
        Given.openYear(new YearSealRequested("s-1"), new YearSealed("s-1", List.of()))
                .when(command)
                .thenRefused(new YearIsSealed(UNIT_YEAR));
    }

    @Test
    void aDepartmentsYearNeedsNoYearOfAUnit() {
        Given.nothing().when(new OpenDepartmentYear("政务办", "2017")).then(DEPARTMENT_OPENED);
    }

    @Test
    void aDepartmentsYearIsOpenedOnce() {
        givenOnly(DEPARTMENT_OPENED)
                .when(new OpenDepartmentYear("政务办", "2024"))
                .thenRefused(new DepartmentYearAlreadyOpen(UNIT_YEAR, "政务办"));
    }

    @Test
    void aTableSetMustBeKnown() {
        Given.nothing()
                .when(new OpenDepartmentYear("政务办", "1999"))
                .thenRefused(new UnknownTableSet("1999", "2017, 2024"));
    }

    @Test
    void aPriorYearFigureIsRecordedForADepartmentWithAnOpenYear() {
        RecordPriorYearFigure command = new RecordPriorYearFigure("income.total", Money.ZERO);
        givenOnly(DEPARTMENT_OPENED).when(command).then(new PriorYearFigureRecorded("income.total", Money.ZERO));
        Given.nothing().when(command).thenRefused(new DepartmentYearNotOpen(UNIT_YEAR));
    }

    @Test
    void aPriorYearFigureIsRecordedOnce() {
        givenOnly(DEPARTMENT_OPENED, new PriorYearFigureRecorded("income.total", HUNDRED))
                .when(new RecordPriorYearFigure("income.total", HUNDRED))
                .thenRefused(new PriorYearFigureAlreadyRecorded("income.total", HUNDRED));
    }

    @Test
    void aDepartmentAndAUnitMayHaveTheSameCode() {
        givenOnly(DEPARTMENT_OPENED).when(OPEN).then(OPENED);
        givenOnly(OPENED).when(new OpenDepartmentYear("政务办", "2017")).then(DEPARTMENT_OPENED);
    }

    private static Scenario<AppropriationCommand, AppropriationEvent> givenOnly(AppropriationEvent... events) {
        return Scenario.given(new AppropriationDecider(), events);
    }
}
