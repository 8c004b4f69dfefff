package org.budgetyear.payments.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.NonTaxDestination;
import org.budgetyear.model.payments.NonTaxKind;
import org.budgetyear.model.payments.ReceptionKind;
import org.budgetyear.model.payments.SurplusPurpose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RecordCommandTest {

    private static final Money ONE = Money.ofFen(1);
    private static final FunctionCode FUNCTION = new FunctionCode("2010301");

    @ParameterizedTest
    @MethodSource("badForms")
    void aBadFormIsRefusedAtItsField(String field, ThrowingCallable command) {
        assertThatExceptionOfType(NotAccepted.class)
                .isThrownBy(command)
                .satisfies(notAccepted -> assertThat(notAccepted.field()).isEqualTo(field));
    }

    static Stream<Arguments> badForms() {
        return Stream.of(badDelegations(), badReceptions(), badMoney()).flatMap(forms -> forms);
    }

    private static Stream<Arguments> badDelegations() {
        return Stream.of(
                bad("delegationId", () -> new RecordDelegation("", "Germany", 1, 1, ONE, null)),
                bad("country", () -> new RecordDelegation("D1", " ", 1, 1, ONE, null)),
                bad("days", () -> new RecordDelegation("D1", "Germany", 0, 1, ONE, null)),
                bad("travellers", () -> new RecordDelegation("D1", "Germany", 1, 0, ONE, null)),
                bad("costFen", () -> new RecordDelegation("D1", "Germany", 1, 1, Money.ofFen(-1), null)),
                bad("costFen", () -> new RecordDelegation("D1", "Germany", 1, 1, null, null)),
                bad("costFen", () -> new RecordDelegation("D1", "Germany", 1, 1, ONE, List.of("V1"))),
                bad("vouchers", () -> new RecordDelegation("D1", "Germany", 1, 1, null, List.of())),
                bad("vouchers", () -> new RecordDelegation("D1", "Germany", 1, 1, null, List.of("V1", "V1"))),
                bad("vouchers", () -> new RecordDelegation("D1", "Germany", 1, 1, null, List.of(" "))),
                bad("vouchers", () -> new RecordDelegation("D1", "Germany", 1, 1, null, manyVouchers())),
                bad("travellers", () -> new CorrectDelegation("D1", "Germany", 1, 0, ONE, null, "why")),
                bad("reason", () -> new CorrectDelegation("D1", "Germany", 1, 1, ONE, null, "")),
                bad("reason", () -> new WithdrawDelegation("D1", "")));
    }

    private static Stream<Arguments> badReceptions() {
        return Stream.of(
                bad("receptionId", () -> new RecordReception("", ReceptionKind.DOMESTIC, 1, 1, ONE, null)),
                bad("batches", () -> new RecordReception("J1", ReceptionKind.DOMESTIC, 0, 1, ONE, null)),
                bad("guests", () -> new RecordReception("J1", ReceptionKind.DOMESTIC, 1, 0, ONE, null)),
                bad("costFen", () -> new RecordReception("J1", ReceptionKind.DOMESTIC, 1, 1, Money.ZERO, null)),
                bad("costFen", () -> new RecordReception("J1", ReceptionKind.DOMESTIC, 1, 1, null, null)),
                bad("guests", () -> new CorrectReception("J1", ReceptionKind.FOREIGN, 1, 0, ONE, null, "why")),
                bad("reason", () -> new CorrectReception("J1", ReceptionKind.FOREIGN, 1, 1, ONE, null, "")),
                bad("receptionId", () -> new WithdrawReception("", "why")));
    }

    private static Stream<Arguments> badMoney() {
        return Stream.of(
                bad("revenueNo", () -> nonTax("", ONE, "Payer")),
                bad("amountFen", () -> nonTax("N1", Money.ZERO, "Payer")),
                bad("payer", () -> nonTax("N1", ONE, "")),
                bad("reason", () -> new ReverseNonTaxRevenue("N1", "")),
                bad("amountFen", () -> new SetOpeningSurplus(Money.ofFen(-1))),
                bad("useNo", () -> new UseAccumulatedSurplus("", Fund.OTHER, FUNCTION, ONE)),
                bad("amountFen", () -> new UseAccumulatedSurplus("U1", Fund.OTHER, FUNCTION, Money.ZERO)),
                bad("reason", () -> new ReverseSurplusUse("U1", "")),
                bad("allocationNo", () -> allocation("", ONE)),
                bad("amountFen", () -> allocation("A1", Money.ZERO)),
                bad("reason", () -> new ReverseSurplusAllocation("A1", "")),
                bad("voucher", () -> new NameReceivingUnit("", new UnitCode("440105"))),
                bad("receiptNo", () -> new NamePayingUnit("", new UnitCode("440105"), "V1")),
                bad("voucher", () -> new NamePayingUnit("R1", new UnitCode("440105"), "")));
    }

    private static List<String> manyVouchers() {
        return IntStream.rangeClosed(1, 101).mapToObj(number -> "V" + number).toList();
    }

    private static RecordNonTaxRevenue nonTax(String revenueNo, Money amount, String payer) {
        return new RecordNonTaxRevenue(revenueNo, NonTaxKind.OTHER, NonTaxDestination.TREASURY, amount, payer);
    }

    private static AllocateSurplus allocation(String allocationNo, Money amount) {
        return new AllocateSurplus(allocationNo, Fund.OTHER, FUNCTION, amount, SurplusPurpose.INCOME_TAX);
    }

    private static Arguments bad(String field, ThrowingCallable command) {
        return Arguments.of(field, command);
    }
}
