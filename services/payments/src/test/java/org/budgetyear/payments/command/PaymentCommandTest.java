package org.budgetyear.payments.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.RefundDisposition;
import org.budgetyear.runtime.envelope.CommandCatalogue;
import org.budgetyear.runtime.envelope.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PaymentCommandTest {

    private static final FunctionCode FUNCTION = new FunctionCode("2010301");
    private static final EconomicCode WAGES = new EconomicCode("30101");
    private static final QuotaLine LINE = new QuotaLine(Fund.GENERAL_PUBLIC, FUNCTION, Nature.BASIC, null);
    private static final Money ONE = Money.ofFen(1);
    private static final Money TOO_MUCH = Money.ofFen(1_000_000_000_000_001L);

    @Test
    void callersMayGiveThese() {
        assertThat(new CommandCatalogue<>(PaymentCommand.class).openNames())
                .containsExactly(
                        "allocate-surplus",
                        "approve-payment",
                        "bounce-payment",
                        "clear-payment",
                        "correct-delegation",
                        "correct-reception",
                        "name-paying-unit",
                        "name-receiving-unit",
                        "post-payment",
                        "reclassify-payment",
                        "record-delegation",
                        "record-non-tax-revenue",
                        "record-prior-year-refund",
                        "record-receipt",
                        "record-reception",
                        "refund-payment",
                        "request-payment",
                        "return-payment",
                        "reverse-non-tax-revenue",
                        "reverse-receipt",
                        "reverse-surplus-allocation",
                        "reverse-surplus-use",
                        "set-opening-surplus",
                        "use-accumulated-surplus",
                        "void-payment",
                        "withdraw-delegation",
                        "withdraw-reception");
    }

    @Test
    void policiesMayGiveTheOthers() {
        CommandCatalogue<PaymentCommand> catalogue = new CommandCatalogue<>(PaymentCommand.class);
        assertThat(Stream.of(
                        "open-spending",
                        "seal-spending",
                        "credit-line",
                        "debit-line",
                        "reserve-contract",
                        "release-contract",
                        "accept-contract-work"))
                .allSatisfy(name -> assertThat(catalogue.find(name)).isPresent());
    }

    @Test
    void aCommandIsReadFromItsJson() {
        String json = """
                {"voucher":"V1","line":{"fund":"GENERAL_PUBLIC","function":"2010301","nature":"BASIC"},\
                "economic":"30101","amountFen":1,"payee":"Bank"}""";
        assertThat(Json.MAPPER.readValue(json, RequestPayment.class))
                .isEqualTo(new RequestPayment("V1", LINE, WAGES, ONE, "Bank", null));
    }

    @ParameterizedTest
    @MethodSource("badForms")
    void aBadFormIsRefusedAtItsField(String field, ThrowingCallable command) {
        assertThatExceptionOfType(NotAccepted.class).isThrownBy(command).satisfies(notAccepted -> {
            assertThat(notAccepted.field()).isEqualTo(field);
            assertThat(notAccepted.accepted()).isNotBlank();
            assertThat(notAccepted.acceptedZh()).isNotBlank();
        });
    }

    static Stream<Arguments> badForms() {
        return Stream.of(badVouchers(), badAmounts(), badTexts()).flatMap(forms -> forms);
    }

    private static Stream<Arguments> badVouchers() {
        return Stream.of(
                bad("voucher", () -> new RequestPayment("", LINE, WAGES, ONE, "Bank", null)),
                bad("voucher", () -> new PostPayment(" ", LINE, WAGES, ONE, "Bank", null)),
                bad("voucher", () -> new ApprovePayment("x".repeat(201))),
                bad("voucher", () -> new ReturnPayment("", "why")),
                bad("voucher", () -> new VoidPayment("", "why")),
                bad("voucher", () -> new BouncePayment("", "why")),
                bad("voucher", () -> new ClearPayment("")),
                bad("voucher", () -> new ReclassifyPayment("", LINE, WAGES)),
                bad("voucher", () -> new RefundPayment("", "F1", ONE)));
    }

    private static Stream<Arguments> badAmounts() {
        return Stream.of(
                bad("amountFen", () -> new RequestPayment("V1", LINE, WAGES, Money.ZERO, "Bank", null)),
                bad("amountFen", () -> new PostPayment("V1", LINE, WAGES, Money.ofFen(-1), "Bank", null)),
                bad("amountFen", () -> new PostPayment("V1", LINE, WAGES, TOO_MUCH, "Bank", null)),
                bad("amountFen", () -> new RefundPayment("V1", "F1", Money.ZERO)),
                bad("amountFen", () -> priorYearRefund("F1", "old-1", Money.ZERO)),
                bad("amountFen", () -> new RecordReceipt("R1", Fund.OTHER, FUNCTION, Money.ZERO, "Payer")),
                bad("amountFen", () -> new CreditLine("e1", LINE, Money.ofFen(-1))),
                bad("amountFen", () -> new DebitLine("d1", LINE, Money.ZERO)));
    }

    private static Stream<Arguments> badTexts() {
        return Stream.of(
                bad("payee", () -> new RequestPayment("V1", LINE, WAGES, ONE, "", null)),
                bad("payee", () -> new PostPayment("V1", LINE, WAGES, ONE, "", null)),
                bad("contract", () -> new RequestPayment("V1", LINE, WAGES, ONE, "Bank", " ")),
                bad("contract", () -> new PostPayment("V1", LINE, WAGES, ONE, "Bank", "")),
                bad("reason", () -> new ReturnPayment("V1", "")),
                bad("reason", () -> new VoidPayment("V1", "")),
                bad("reason", () -> new BouncePayment("V1", "")),
                bad("refundNo", () -> new RefundPayment("V1", "", ONE)),
                bad("refundNo", () -> priorYearRefund("", "old-1", ONE)),
                bad("originalVoucher", () -> priorYearRefund("F1", "", ONE)),
                bad("receiptNo", () -> new RecordReceipt("", Fund.OTHER, FUNCTION, ONE, "Payer")),
                bad("payer", () -> new RecordReceipt("R1", Fund.OTHER, FUNCTION, ONE, "")),
                bad("receiptNo", () -> new ReverseReceipt("", "why")),
                bad("reason", () -> new ReverseReceipt("R1", "")));
    }

    @Test
    void theLongestTextAndTheLargestAmountAreAccepted() {
        Money largest = Money.ofFen(1_000_000_000_000_000L);
        assertThatCode(() -> new RequestPayment("x".repeat(200), LINE, WAGES, largest, "Bank", "C1"))
                .doesNotThrowAnyException();
        assertThatCode(() -> new CreditLine("e1", LINE, Money.ZERO)).doesNotThrowAnyException();
    }

    private static RecordPriorYearRefund priorYearRefund(String refundNo, String originalVoucher, Money amount) {
        return new RecordPriorYearRefund(
                refundNo, originalVoucher, LINE, WAGES, amount, RefundDisposition.CARRIED_OVER);
    }

    private static Arguments bad(String field, ThrowingCallable command) {
        return Arguments.of(field, command);
    }
}
