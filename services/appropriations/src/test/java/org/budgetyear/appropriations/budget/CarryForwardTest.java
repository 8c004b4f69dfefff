package org.budgetyear.appropriations.budget;

import static org.budgetyear.appropriations.budget.Given.BASIC;
import static org.budgetyear.appropriations.budget.Given.HUNDRED;
import static org.budgetyear.appropriations.budget.Given.PROJECT;
import static org.budgetyear.appropriations.budget.Given.PROJECT_LINE;
import static org.budgetyear.appropriations.budget.Given.THIRTY;
import static org.budgetyear.appropriations.budget.Given.nothing;
import static org.budgetyear.appropriations.budget.Given.openYear;
import static org.budgetyear.appropriations.budget.Given.yearOpened;

import java.util.List;
import org.budgetyear.appropriations.command.OpenNextYear;
import org.budgetyear.appropriations.refusal.YearIsSealed;
import org.budgetyear.model.appropriations.OpeningAdjusted;
import org.budgetyear.model.appropriations.ProjectRegistered;
import org.budgetyear.model.appropriations.QuotaCarriedOver;
import org.budgetyear.model.appropriations.YearOpened;
import org.budgetyear.model.appropriations.YearSealRequested;
import org.budgetyear.model.appropriations.YearSealed;
import org.budgetyear.model.closing.ClosingBalance;
import org.budgetyear.model.closing.NamedProject;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.testing.Scenario;
import org.junit.jupiter.api.Test;

class CarryForwardTest {
    private static final YearOpened OPENED = yearOpened(Recognition.QUOTA_BASIS);
    private static final OpenNextYear COMMAND = new OpenNextYear(
            OPENED.unitName(),
            OPENED.kind(),
            OPENED.department(),
            OPENED.recognition(),
            OPENED.directPosting(),
            List.of(new NamedProject(PROJECT, "琶洲分中心运营业务")),
            List.of(
                    new ClosingBalance(BASIC, HUNDRED, HUNDRED, null),
                    new ClosingBalance(PROJECT_LINE, HUNDRED, THIRTY, "two-year-rule")));

    @Test
    void theNextYearOpensWithWhatTheLastOneClosedWith() {
        nothing()
                .when(COMMAND)
                .then(
                        OPENED,
                        new ProjectRegistered(PROJECT, "琶洲分中心运营业务"),
                        new QuotaCarriedOver(BASIC, HUNDRED),
                        new QuotaCarriedOver(PROJECT_LINE, THIRTY),
                        new OpeningAdjusted(PROJECT_LINE, HUNDRED, THIRTY, "two-year-rule"));
    }

    @Test
    void aYearThatIsOpenAlreadyGetsTheBalancesOnly() {
        openYear()
                .when(COMMAND)
                .then(
                        new QuotaCarriedOver(BASIC, HUNDRED),
                        new QuotaCarriedOver(PROJECT_LINE, THIRTY),
                        new OpeningAdjusted(PROJECT_LINE, HUNDRED, THIRTY, "two-year-rule"));
    }

    @Test
    void whatIsNotCarriedAtAllIsToldToo() {
        OpenNextYear nothingCarried = new OpenNextYear(
                OPENED.unitName(),
                OPENED.kind(),
                OPENED.department(),
                OPENED.recognition(),
                OPENED.directPosting(),
                List.of(),
                List.of(new ClosingBalance(PROJECT_LINE, HUNDRED, Money.ZERO, "two-year-rule")));
        openYear().when(nothingCarried).then(new OpeningAdjusted(PROJECT_LINE, HUNDRED, Money.ZERO, "two-year-rule"));
    }

    @Test
    void afterARestatementALineGetsWhatItShouldHaveHadMore() {
        openYear(new QuotaCarriedOver(BASIC, THIRTY))
                .when(balances(new ClosingBalance(BASIC, HUNDRED, HUNDRED, null)))
                .then(new QuotaCarriedOver(BASIC, HUNDRED.minus(THIRTY)));
        openYear(new QuotaCarriedOver(BASIC, HUNDRED))
                .when(balances(new ClosingBalance(BASIC, HUNDRED, HUNDRED, null)))
                .thenNothingChanges();
    }

    @Test
    void afterARestatementWhatALineShouldHaveHadLessStaysAndIsTold() {
        openYear(new QuotaCarriedOver(BASIC, HUNDRED))
                .when(balances(new ClosingBalance(BASIC, THIRTY, THIRTY, null)))
                .then(new OpeningAdjusted(BASIC, THIRTY, HUNDRED, "carried-over-before-restatement"));
        openYear(new QuotaCarriedOver(BASIC, HUNDRED))
                .when(balances())
                .then(new OpeningAdjusted(BASIC, Money.ZERO, HUNDRED, "carried-over-before-restatement"));
    }

    @Test
    void whatTheLogSaysAlreadyIsNotToldAgain() {
        ClosingBalance expiring = new ClosingBalance(PROJECT_LINE, HUNDRED, THIRTY, "two-year-rule");
        openYear(
                        new ProjectRegistered(PROJECT, "琶洲分中心运营业务"),
                        new QuotaCarriedOver(PROJECT_LINE, THIRTY),
                        new OpeningAdjusted(PROJECT_LINE, HUNDRED, THIRTY, "two-year-rule"))
                .when(balances(expiring))
                .thenNothingChanges();
    }

    private static OpenNextYear balances(ClosingBalance... balances) {
        return new OpenNextYear(
                OPENED.unitName(),
                OPENED.kind(),
                OPENED.department(),
                OPENED.recognition(),
                OPENED.directPosting(),
                List.of(),
                List.of(balances));
    }

    @Test
    void aSealedYearTakesNoBalances() {
        openYear(new YearSealRequested("s-1"), new YearSealed("s-1", List.of()))
                .when(COMMAND)
                .thenRefused(new YearIsSealed(Scenario.UNIT_YEAR));
    }
}
