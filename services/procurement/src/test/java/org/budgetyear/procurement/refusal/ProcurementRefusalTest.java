package org.budgetyear.procurement.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.contract.ContractEnd;
import org.budgetyear.model.contract.ProcurementKind;
import org.budgetyear.model.contract.ReservationObstacle;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.money.Printed;
import org.budgetyear.procurement.register.Plan;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.runtime.envelope.WireName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProcurementRefusalTest {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final UnitYear UNIT_YEAR = new UnitYear(new UnitCode("440105-701001"), new FiscalYear(2017));
    private static final QuotaLine LINE =
            new QuotaLine(Fund.GENERAL_PUBLIC, new FunctionCode("2010301"), Nature.BASIC, null);
    private static final Money LESS = Money.ofYuan("1234.50");
    private static final Money MORE = Money.ofYuan("2000.75");

    static Stream<ProcurementRefusal> oneOfEachKind() {
        return Stream.of(
                new YearNotOpen(UNIT_YEAR),
                new YearAlreadyOpen(UNIT_YEAR),
                new YearSoftFrozen(UNIT_YEAR),
                new YearSealed(UNIT_YEAR),
                new DocumentMissing("set-procurement-budget"),
                new UnknownCode("data.function", "9999999", UNIT_YEAR.year()),
                new BudgetBelowPlans(ProcurementKind.GOODS, LESS, MORE),
                new BudgetExceeded(ProcurementKind.GOODS, LESS, MORE),
                new PlanAlreadyFiled("P1", Plan.Status.FILED, LESS),
                new UnknownPlan("P1"),
                new WrongPlanStatus("P1", Plan.Status.FILED, Plan.Status.APPROVED),
                new SamePerson("P1", "li"),
                new KindDiffers("P1", ProcurementKind.GOODS, ProcurementKind.WORKS),
                new PlanExceeded("P1", LESS, MORE),
                new ContractAlreadyKnown("C1", "Supplier", LESS),
                new ContractDiffersFromLastYear("C1", "paidBeforeFen", "20000", "10000"),
                new ScheduleDiffersFromPrice(LESS, MORE),
                new ScheduleInThePast(new FiscalYear(2016), new FiscalYear(2017)),
                new UnknownContract("C1"),
                new ContractEnded("C1", ContractEnd.COMPLETION),
                new RequestPending("C1"),
                new AlreadyFunded("C1"),
                new NotFunded("C1"),
                new AcceptanceAlreadyRecorded("A1", "C1", LESS),
                new AcceptanceExceedsContract("C1", LESS, MORE),
                new PriceBelowAccepted("C1", LESS, MORE),
                new NotFullyAccepted("C1", LESS, MORE),
                new PaymentsOpen("C1", LESS, MORE),
                new UnknownRequest("r1"),
                notReserved(false, ReservationObstacle.INSUFFICIENT_QUOTA));
    }

    static Stream<ProcurementRefusal> everyWording() {
        return Stream.concat(
                oneOfEachKind(),
                Stream.of(ReservationObstacle.values())
                        .flatMap(obstacle -> Stream.of(notReserved(false, obstacle), notReserved(true, obstacle))));
    }

    @Test
    void everyKindHasItsExampleHere() {
        assertThat(oneOfEachKind())
                .extracting(Object::getClass)
                .doesNotHaveDuplicates()
                .hasSize(WireName.membersOf(ProcurementRefusal.class).size());
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void theCodeIsTheNameOfTheRefusal(ProcurementRefusal refusal) {
        assertThat(refusal.problem().code()).isEqualTo(WireName.ofCommand(refusal.getClass()));
    }

    @ParameterizedTest
    @MethodSource("everyWording")
    void itSaysInBothLanguagesWhatIsWrongAndWhatWouldBeAccepted(ProcurementRefusal refusal) {
        Problem problem = refusal.problem();
        assertThat(Stream.of(problem.accepted(), problem.detail()))
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContainPattern(CHINESE));
        assertThat(Stream.of(problem.acceptedZh(), problem.detailZh()))
                .allSatisfy(text -> assertThat(text).containsPattern(CHINESE));
    }

    @ParameterizedTest
    @MethodSource("everyWording")
    void itNamesTheFieldAndTheValueAndAStatusOfTheCaller(ProcurementRefusal refusal) {
        Problem problem = refusal.problem();
        assertThat(problem.field()).isNotBlank();
        assertThat(problem.value()).isNotBlank();
        assertThat(problem.status()).isIn(Problem.NOT_FOUND, Problem.CONFLICT, Problem.UNPROCESSABLE);
    }

    @ParameterizedTest
    @MethodSource("everyWording")
    void itsAmountsStandInBothSentences(ProcurementRefusal refusal) {
        Problem problem = refusal.problem();
        assertThat(problem.amountsFen().values()).allSatisfy(amount -> {
            assertThat(problem.detail()).contains(Printed.yuan(amount) + " yuan");
            assertThat(problem.detailZh()).contains(Printed.yuan(amount) + " 元");
        });
    }

    @ParameterizedTest
    @MethodSource("everyWording")
    void itIsRememberedAsItIs(ProcurementRefusal refusal) {
        String json = Json.MAPPER.writeValueAsString(refusal.problem());
        assertThat(Json.MAPPER.readValue(json, Problem.class)).isEqualTo(refusal.problem());
    }

    @Test
    void anUnfundedContractIsToldToBeSignedAndWhatItsLineLacks() {
        Problem problem =
                notReserved(false, ReservationObstacle.INSUFFICIENT_QUOTA).problem();
        assertThat(problem.detail())
                .isEqualTo(
                        "Contract C1 is recorded, but not funded. Line GENERAL_PUBLIC|2010301|BASIC has 1,234.50 yuan"
                                + " available; 2,000.75 yuan were asked for.");
        assertThat(problem.detailZh())
                .isEqualTo("合同 C1 已登记，但资金未落实。指标 GENERAL_PUBLIC|2010301|BASIC 可用 1,234.50 元，申请 2,000.75 元。");
    }

    private static ProcurementRefusal notReserved(boolean amendment, ReservationObstacle obstacle) {
        return new ContractNotReserved("C1", amendment, obstacle, LINE, MORE, LESS);
    }
}
