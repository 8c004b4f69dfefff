package org.budgetyear.appropriations.budget;

import static org.budgetyear.appropriations.budget.Given.BASIC;
import static org.budgetyear.appropriations.budget.Given.HUNDRED;
import static org.budgetyear.appropriations.budget.Given.OTHER_BASIC;
import static org.budgetyear.appropriations.budget.Given.PROJECT_LINE;
import static org.budgetyear.appropriations.budget.Given.THIRTY;
import static org.budgetyear.runtime.testing.Scenario.UNIT_YEAR;

import java.util.List;
import java.util.function.Function;
import org.budgetyear.appropriations.command.AppropriationCommand;
import org.budgetyear.appropriations.command.CarryOverQuota;
import org.budgetyear.appropriations.command.IssueQuota;
import org.budgetyear.appropriations.command.OpenLine;
import org.budgetyear.appropriations.command.SupplementQuota;
import org.budgetyear.appropriations.command.UnfreezeQuota;
import org.budgetyear.appropriations.refusal.AppropriationRefusal;
import org.budgetyear.appropriations.refusal.FundWithoutQuota;
import org.budgetyear.appropriations.refusal.InsufficientFrozen;
import org.budgetyear.appropriations.refusal.LineAlreadyOpen;
import org.budgetyear.appropriations.refusal.NatureWithoutQuota;
import org.budgetyear.appropriations.refusal.QuotaAlreadyIssued;
import org.budgetyear.appropriations.refusal.UnknownCode;
import org.budgetyear.appropriations.refusal.UnknownLine;
import org.budgetyear.appropriations.refusal.UnknownProject;
import org.budgetyear.model.appropriations.AppropriationEvent;
import org.budgetyear.model.appropriations.DebitReason;
import org.budgetyear.model.appropriations.LineOpened;
import org.budgetyear.model.appropriations.QuotaCarriedOver;
import org.budgetyear.model.appropriations.QuotaFrozen;
import org.budgetyear.model.appropriations.QuotaIssued;
import org.budgetyear.model.appropriations.QuotaSupplemented;
import org.budgetyear.model.appropriations.QuotaUnfrozen;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GivingQuotaTest {
    private static final List<Function<QuotaLine, AppropriationCommand>> GIVING = List.of(
            OpenLine::new,
            line -> new IssueQuota(line, THIRTY),
            line -> new SupplementQuota(line, THIRTY),
            line -> new CarryOverQuota(line, THIRTY));

    @Test
    void aLineIsOpenedWithNoMoneyAndNoDocument() {
        Given.openYear().citing(null).when(new OpenLine(OTHER_BASIC)).then(new LineOpened(OTHER_BASIC));
    }

    @Test
    void anOpenLineIsNotOpenedAgain() {
        Given.openYear().when(new OpenLine(BASIC)).thenRefused(new LineAlreadyOpen(BASIC));
        Given.openYear(new LineOpened(OTHER_BASIC))
                .when(new OpenLine(OTHER_BASIC))
                .thenRefused(new LineAlreadyOpen(OTHER_BASIC));
    }

    @Test
    void theOpeningBudgetIsIssued() {
        Given.openYear().when(new IssueQuota(PROJECT_LINE, THIRTY)).then(new QuotaIssued(PROJECT_LINE, THIRTY));
    }

    @Test
    void theOpeningBudgetIsIssuedOnceForEachLine() {
        Given.openYear().when(new IssueQuota(BASIC, THIRTY)).thenRefused(new QuotaAlreadyIssued(BASIC, HUNDRED));
    }

    @Test
    void theOpeningBudgetMayComeAfterOtherMoneyOfTheLine() {
        for (AppropriationEvent before : List.of(
                new LineOpened(OTHER_BASIC),
                new QuotaSupplemented(OTHER_BASIC, HUNDRED),
                new QuotaCarriedOver(OTHER_BASIC, HUNDRED))) {
            Given.openYear(before).when(new IssueQuota(OTHER_BASIC, THIRTY)).then(new QuotaIssued(OTHER_BASIC, THIRTY));
        }
    }

    @Test
    void aSupplementOpensItsLineOrAddsToIt() {
        Given.openYear()
                .when(new SupplementQuota(OTHER_BASIC, THIRTY))
                .then(new QuotaSupplemented(OTHER_BASIC, THIRTY));
        Given.openYear().when(new SupplementQuota(BASIC, THIRTY)).then(new QuotaSupplemented(BASIC, THIRTY));
    }

    @Test
    void carriedOverMoneyOpensItsLineOrAddsToIt() {
        Given.openYear().when(new CarryOverQuota(OTHER_BASIC, THIRTY)).then(new QuotaCarriedOver(OTHER_BASIC, THIRTY));
        Given.openYear(new QuotaCarriedOver(BASIC, THIRTY))
                .when(new CarryOverQuota(BASIC, THIRTY))
                .then(new QuotaCarriedOver(BASIC, THIRTY));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"GENERAL_PUBLIC", "GOVERNMENT_FUND", "STATE_CAPITAL"},
            mode = EnumSource.Mode.EXCLUDE)
    void onlyFiscalAppropriationsAreGivenByQuota(Fund fund) {
        eachIsRefused(
                new QuotaLine(fund, new FunctionCode("2010301"), Nature.BASIC, null),
                new FundWithoutQuota("data.line.fund", fund));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"BASIC", "PROJECT"},
            mode = EnumSource.Mode.EXCLUDE)
    void fiscalAppropriationsAreForBasicOrProjectExpenditure(Nature nature) {
        eachIsRefused(Given.line("2010301", nature, null), new NatureWithoutQuota("data.line.nature", nature));
    }

    @Test
    void theFunctionMustBeInTheChartOfTheYear() {
        eachIsRefused(
                Given.line("2089998", Nature.BASIC, null),
                new UnknownCode(
                        "data.line.function",
                        "2089998",
                        UNIT_YEAR.year(),
                        List.of(
                                "2080501", "2080502", "2080504", "2080505", "2080506", "2080507", "2080599",
                                "2082299")));
    }

    @Test
    void theProjectMustBeRegistered() {
        ProjectCode unknown = new ProjectCode("P99");
        eachIsRefused(
                Given.line("2010301", Nature.PROJECT, unknown),
                new UnknownProject("data.line.project", unknown, UNIT_YEAR.unit()));
    }

    @Test
    void frozenMoneyIsUnfrozenAndNotMoreThanThat() {
        AppropriationEvent[] frozen = {Given.asked(DebitReason.FREEZE), new QuotaFrozen("r-1", BASIC, THIRTY)};
        Money tooMuch = THIRTY.plus(Money.ofFen(1));
        Given.openYear(frozen).when(new UnfreezeQuota(BASIC, THIRTY)).then(new QuotaUnfrozen(BASIC, THIRTY));
        Given.openYear(frozen)
                .when(new UnfreezeQuota(BASIC, tooMuch))
                .thenRefused(new InsufficientFrozen(BASIC, tooMuch, THIRTY));
    }

    @Test
    void whatWasUnfrozenIsNotUnfrozenAgain() {
        Given.openYear(
                        Given.asked(DebitReason.FREEZE),
                        new QuotaFrozen("r-1", BASIC, THIRTY),
                        new QuotaUnfrozen(BASIC, Money.ofYuan("20")))
                .when(new UnfreezeQuota(BASIC, Money.ofYuan("10.01")))
                .thenRefused(new InsufficientFrozen(BASIC, Money.ofYuan("10.01"), Money.ofYuan("10")));
    }

    @Test
    void frozenMoneyOfAnotherLineDoesNotCount() {
        Given.openYear(
                        new QuotaIssued(OTHER_BASIC, HUNDRED),
                        Given.asked(DebitReason.FREEZE),
                        new QuotaFrozen("r-1", BASIC, THIRTY))
                .when(new UnfreezeQuota(OTHER_BASIC, THIRTY))
                .thenRefused(new InsufficientFrozen(OTHER_BASIC, THIRTY, Money.ZERO));
        Given.openYear().when(new UnfreezeQuota(OTHER_BASIC, THIRTY)).thenRefused(new UnknownLine(OTHER_BASIC));
    }

    private static void eachIsRefused(QuotaLine line, AppropriationRefusal refusal) {
        GIVING.forEach(command -> Given.openYear().when(command.apply(line)).thenRefused(refusal));
    }
}
