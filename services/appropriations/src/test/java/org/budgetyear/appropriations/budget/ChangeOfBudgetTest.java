package org.budgetyear.appropriations.budget;

import static org.budgetyear.appropriations.budget.Given.BASIC;
import static org.budgetyear.appropriations.budget.Given.OTHER_BASIC;
import static org.budgetyear.appropriations.budget.Given.OTHER_UNIT;
import static org.budgetyear.appropriations.budget.Given.THIRTY;
import static org.budgetyear.runtime.testing.Scenario.UNIT_YEAR;

import java.util.List;
import java.util.stream.Stream;
import org.budgetyear.appropriations.command.AppropriationCommand;
import org.budgetyear.appropriations.command.CarryOverQuota;
import org.budgetyear.appropriations.command.CutQuota;
import org.budgetyear.appropriations.command.FreezeQuota;
import org.budgetyear.appropriations.command.IssueQuota;
import org.budgetyear.appropriations.command.OpenLine;
import org.budgetyear.appropriations.command.ReclaimQuota;
import org.budgetyear.appropriations.command.RegisterProject;
import org.budgetyear.appropriations.command.SealYear;
import org.budgetyear.appropriations.command.SetThreePublicCeiling;
import org.budgetyear.appropriations.command.SupplementQuota;
import org.budgetyear.appropriations.command.TransferQuota;
import org.budgetyear.appropriations.command.UnfreezeQuota;
import org.budgetyear.appropriations.refusal.DocumentMissing;
import org.budgetyear.appropriations.refusal.YearBeingSealed;
import org.budgetyear.appropriations.refusal.YearIsSealed;
import org.budgetyear.appropriations.refusal.YearNotOpen;
import org.budgetyear.model.appropriations.YearSealRequested;
import org.budgetyear.model.appropriations.YearSealed;
import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.line.ThreePublicItem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChangeOfBudgetTest {
    static Stream<AppropriationCommand> changesOfBudget() {
        return Stream.of(
                new IssueQuota(OTHER_BASIC, THIRTY),
                new SupplementQuota(BASIC, THIRTY),
                new CarryOverQuota(BASIC, THIRTY),
                new CutQuota(BASIC, THIRTY),
                new FreezeQuota(BASIC, THIRTY),
                new UnfreezeQuota(BASIC, THIRTY),
                new ReclaimQuota(BASIC, THIRTY),
                new TransferQuota(BASIC, THIRTY, OTHER_UNIT, OTHER_BASIC));
    }

    static Stream<AppropriationCommand> whateverNeedsAnOpenYear() {
        return Stream.concat(
                changesOfBudget(),
                Stream.of(
                        new OpenLine(OTHER_BASIC),
                        new RegisterProject(new ProjectCode("P02"), "电子政务运行维护"),
                        new SetThreePublicCeiling(ThreePublicItem.RECEPTION, THIRTY),
                        new SealYear()));
    }

    @ParameterizedTest
    @MethodSource("changesOfBudget")
    void everyChangeOfBudgetCitesADocument(AppropriationCommand command) {
        Given.openYear().citing(null).when(command).thenRefused(new DocumentMissing(UNIT_YEAR));
        Given.openYear().citing(" ").when(command).thenRefused(new DocumentMissing(UNIT_YEAR));
    }

    @ParameterizedTest
    @MethodSource("whateverNeedsAnOpenYear")
    void nothingChangesBeforeTheYearIsOpened(AppropriationCommand command) {
        Given.nothing().when(command).thenRefused(new YearNotOpen(UNIT_YEAR));
    }

    @ParameterizedTest
    @MethodSource("whateverNeedsAnOpenYear")
    void nothingChangesWhileTheYearIsBeingSealed(AppropriationCommand command) {
        Given.openYear(new YearSealRequested("s-1")).when(command).thenRefused(new YearBeingSealed(UNIT_YEAR));
    }

    @ParameterizedTest
    @MethodSource("whateverNeedsAnOpenYear")
    void nothingChangesAfterTheYearIsSealed(AppropriationCommand command) {
        Given.openYear(new YearSealRequested("s-1"), new YearSealed("s-1", List.of()))
                .when(command)
                .thenRefused(new YearIsSealed(UNIT_YEAR));
    }
}
