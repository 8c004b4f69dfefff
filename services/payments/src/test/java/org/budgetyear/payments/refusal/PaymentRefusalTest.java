package org.budgetyear.payments.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.money.Printed;
import org.budgetyear.payments.book.PaymentStatus;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.envelope.Json;
import org.budgetyear.runtime.envelope.WireName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaymentRefusalTest {

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final UnitYear UNIT_YEAR = new UnitYear(new UnitCode("440105-701001"), new FiscalYear(2017));
    private static final QuotaLine LINE =
            new QuotaLine(Fund.GENERAL_PUBLIC, new FunctionCode("2010301"), Nature.BASIC, null);
    private static final QuotaLine FUND_LINE =
            new QuotaLine(Fund.GOVERNMENT_FUND, new FunctionCode("2120801"), Nature.BASIC, null);
    private static final Money LESS = Money.ofYuan("1234.50");
    private static final Money MORE = Money.ofYuan("2000.75");

    static List<PaymentRefusal> oneOfEachKind() {
        return Stream.concat(ofMoney(), RecordRefusals.oneOfEachKind()).toList();
    }

    private static Stream<PaymentRefusal> ofMoney() {
        return Stream.of(
                new YearNotOpen(UNIT_YEAR),
                new YearAlreadyOpen(UNIT_YEAR),
                new YearSealed(UNIT_YEAR),
                new YearSoftFrozen(UNIT_YEAR),
                new OtherSeal(UNIT_YEAR, "s-1", null),
                new DirectPostingNotAllowed(UNIT_YEAR),
                new UnknownCode("data.economic", "99999", UNIT_YEAR.year(), List.of()),
                new UnknownLine("data.line", LINE),
                new InsufficientQuota(LINE, LESS, MORE),
                new FundsDiffer(LINE, FUND_LINE),
                new TargetLineLacksMoney("V1", LINE, LESS, MORE),
                new SameCodes("V1", LINE, new EconomicCode("30101")),
                new NothingToReclassify("V1", LESS),
                new VoucherAlreadyUsed("V1", PaymentStatus.APPROVED, LESS, "Bank"),
                new UnknownVoucher("V1"),
                new WrongStatus("V1", PaymentStatus.CLEARED, List.of(PaymentStatus.REQUESTED, PaymentStatus.APPROVED)),
                new SamePerson("V1", "li"),
                new RefundExceedsPayment("V1", MORE, LESS, LESS),
                new RefundAlreadyRecorded("F1", "V1", LESS),
                new FundGivenByQuota(Fund.GENERAL_PUBLIC),
                new ReceiptAlreadyRecorded("R1", "Payer", LESS),
                new UnknownReceipt("R1"),
                new ReceiptAlreadyReversed("R1", LESS),
                new ReceiptAlreadySpent("R1", MORE, LESS),
                new UnknownContract("C1"),
                new ContractEnded("C1"),
                new PayeeNotSupplier("C1", "Supplier", "Bank"),
                new NotYetAccepted("C1", LESS, MORE, LESS, MORE),
                new LineNotOfContract("C1", LINE),
                new ContractShareExceeded("C1", LESS, MORE));
    }

    @Test
    void everyKindHasItsExampleHere() {
        assertThat(oneOfEachKind())
                .extracting(Object::getClass)
                .doesNotHaveDuplicates()
                .hasSize(WireName.membersOf(PaymentRefusal.class).size());
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void theCodeIsTheNameOfTheRefusal(PaymentRefusal refusal) {
        assertThat(refusal.problem().code()).isEqualTo(WireName.ofCommand(refusal.getClass()));
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void itSaysInBothLanguagesWhatIsWrongAndWhatWouldBeAccepted(PaymentRefusal refusal) {
        Problem problem = refusal.problem();
        assertThat(Stream.of(problem.accepted(), problem.detail()))
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContainPattern(CHINESE));
        assertThat(Stream.of(problem.acceptedZh(), problem.detailZh()))
                .allSatisfy(text -> assertThat(text).containsPattern(CHINESE));
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void itNamesTheFieldAndTheValueAndAStatusOfTheCaller(PaymentRefusal refusal) {
        Problem problem = refusal.problem();
        assertThat(problem.field()).isNotBlank();
        assertThat(problem.value()).isNotBlank();
        assertThat(problem.status()).isIn(Problem.NOT_FOUND, Problem.CONFLICT, Problem.UNPROCESSABLE);
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void itsAmountsStandInBothSentences(PaymentRefusal refusal) {
        Problem problem = refusal.problem();
        assertThat(problem.amountsFen().values()).allSatisfy(amount -> {
            assertThat(problem.detail()).contains(Printed.yuan(amount) + " yuan");
            assertThat(problem.detailZh()).contains(Printed.yuan(amount) + " 元");
        });
    }

    @ParameterizedTest
    @MethodSource("oneOfEachKind")
    void itIsRememberedAsItIs(PaymentRefusal refusal) {
        String json = Json.MAPPER.writeValueAsString(refusal.problem());
        assertThat(Json.MAPPER.readValue(json, Problem.class)).isEqualTo(refusal.problem());
    }

    @Test
    void insufficientQuotaSaysHowMuchIsMissing() {
        Problem problem = new InsufficientQuota(LINE, LESS, MORE).problem();
        assertThat(problem.detail())
                .isEqualTo(
                        "Line GENERAL_PUBLIC|2010301|BASIC has 1,234.50 yuan available; 2,000.75 yuan were asked for, "
                                + "766.25 yuan too much.");
        assertThat(problem.detailZh())
                .isEqualTo("指标 GENERAL_PUBLIC|2010301|BASIC 可用 1,234.50 元，申请 2,000.75 元，超出 766.25 元。");
        assertThat(Json.MAPPER.writeValueAsString(problem.amountsFen()))
                .isEqualTo("{\"available\":123450,\"requested\":200075,\"missing\":76625}");
    }
}
