package org.budgetyear.appropriations.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.line.ThreePublicItem;
import org.budgetyear.model.line.UnitKind;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.money.Printed;
import org.budgetyear.runtime.decider.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AppropriationRefusalTest {
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final UnitYear YEAR = UnitYear.ofKey("440105-701001|2017");
    private static final QuotaLine LINE =
            new QuotaLine(Fund.GENERAL_PUBLIC, new FunctionCode("2010301"), Nature.BASIC, null);
    private static final Money SOME = Money.ofYuan("1234.56");
    private static final Money MORE = Money.ofYuan("98765.43");
    private static final LocalDate MID_MONTH = LocalDate.of(2017, 7, 15);
    private static final ProjectCode PROJECT = new ProjectCode("P01");

    static List<AppropriationRefusal> refusals() {
        return List.of(
                new DocumentMissing(YEAR),
                new YearNotOpen(YEAR),
                new YearAlreadyOpen(YEAR),
                new YearBeingSealed(YEAR),
                new YearIsSealed(YEAR),
                new YearSoftFrozen(YEAR),
                new OtherSeal(YEAR, "s-1", null),
                new UnknownCode("data.line.function", "2019998", YEAR.year(), List.of()),
                new FundWithoutQuota("data.line.fund", Fund.OTHER),
                new NatureWithoutQuota("data.line.nature", Nature.BUSINESS),
                new UnknownProject("data.line.project", PROJECT, YEAR.unit()),
                new ProjectAlreadyRegistered(PROJECT, "运行维护"),
                new LineAlreadyOpen(LINE),
                new QuotaAlreadyIssued(LINE, SOME),
                new UnknownLine(LINE),
                new InsufficientQuota(LINE, MORE, SOME),
                new InsufficientFrozen(LINE, MORE, SOME),
                new TransferToItself(LINE),
                new TransferAcrossFunds(Fund.GENERAL_PUBLIC, Fund.GOVERNMENT_FUND),
                new TransferAcrossNatures(Nature.BASIC, Nature.PROJECT),
                new TransferDeclined(YEAR.unit(), LINE, SOME, "year-sealed"),
                new UnknownRequest("r-1"),
                new RequestsPending(YEAR, 2, SOME),
                new MoneyStillFrozen(YEAR, SOME),
                new OpenPayments(YEAR, 3, SOME),
                new CeilingAlreadySet(ThreePublicItem.RECEPTION, SOME),
                new DepartmentYearAlreadyOpen(YEAR, "政务办"),
                new DepartmentYearNotOpen(YEAR),
                new UnknownTableSet("1999", "2017, 2024"),
                new PriorYearFigureAlreadyRecorded("income.total", SOME),
                new KindUnchanged(UnitKind.ADMINISTRATIVE),
                new NotFirstDayOfMonth(MID_MONTH, YEAR.year()),
                new KindChangedLater(MID_MONTH, UnitKind.ADMINISTRATIVE, MID_MONTH),
                new NoPerformanceGoal(PROJECT),
                new NoExplanation("05:2010301:basic"));
    }

    @Test
    void everyRefusalIsTriedHere() {
        assertThat(refusals().stream().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrder(AppropriationRefusal.class.getPermittedSubclasses());
    }

    @Test
    void everyRefusalHasACodeOfItsOwn() {
        assertThat(refusals().stream().map(refusal -> refusal.problem().code())).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aRefusalSaysWhatIsWrongAndWhatWouldBeAcceptedInBothLanguages(AppropriationRefusal refusal) {
        Problem problem = refusal.problem();
        assertThat(problem.code()).matches("[a-z]+(-[a-z]+)*");
        assertThat(problem.status()).isIn(Problem.NOT_FOUND, Problem.CONFLICT, Problem.UNPROCESSABLE);
        assertThat(problem.field()).matches("documentNo|year|data(\\.[a-zA-Z]+)+");
        assertThat(problem.accepted()).isNotBlank();
        assertThat(problem.acceptedZh()).isNotBlank();
        assertThat(problem.detail()).endsWith(".");
        assertThat(problem.detailZh()).endsWith("。").containsPattern(CHINESE);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aRefusalNamesItsAmountsInYuanInBothLanguages(AppropriationRefusal refusal) {
        Problem problem = refusal.problem();
        assertThat(problem.amountsFen().values()).allSatisfy(amount -> {
            assertThat(problem.detail()).contains(Printed.yuan(amount) + " yuan");
            assertThat(problem.detailZh()).contains(Printed.yuan(amount) + " 元");
        });
    }

    @Test
    void insufficientQuotaSaysHowMuchIsMissing() {
        Problem problem = new InsufficientQuota(LINE, MORE, SOME).problem();
        assertThat(problem.detail())
                .isEqualTo("Line GENERAL_PUBLIC|2010301|BASIC has 1,234.56 yuan that are neither paid nor reserved;"
                        + " 98,765.43 yuan were to be taken off it, 97,530.87 yuan too much.");
        assertThat(problem.amountsFen())
                .containsEntry("available", SOME)
                .containsEntry("requested", MORE)
                .containsEntry("missing", Money.ofYuan("97530.87"));
    }
}
