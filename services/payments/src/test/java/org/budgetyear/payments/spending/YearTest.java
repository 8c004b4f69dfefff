package org.budgetyear.payments.spending;

import static org.budgetyear.payments.spending.Given.FUNCTION;
import static org.budgetyear.payments.spending.Given.LINE;
import static org.budgetyear.payments.spending.Given.OFFICE;
import static org.budgetyear.payments.spending.Given.OPENED;
import static org.budgetyear.payments.spending.Given.OTHER_LINE;
import static org.budgetyear.payments.spending.Given.OWN;
import static org.budgetyear.payments.spending.Given.SEALED;
import static org.budgetyear.payments.spending.Given.WAGES;
import static org.budgetyear.payments.spending.Given.approved;
import static org.budgetyear.payments.spending.Given.cleared;
import static org.budgetyear.payments.spending.Given.credited;
import static org.budgetyear.payments.spending.Given.given;
import static org.budgetyear.payments.spending.Given.posted;
import static org.budgetyear.payments.spending.Given.received;
import static org.budgetyear.payments.spending.Given.requested;
import static org.budgetyear.payments.spending.Given.yuan;

import java.util.List;
import java.util.stream.Stream;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.LineAmount;
import org.budgetyear.model.payments.PaymentVoided;
import org.budgetyear.model.payments.RefundDisposition;
import org.budgetyear.model.payments.SpendingOpened;
import org.budgetyear.model.payments.SpendingSealRefused;
import org.budgetyear.model.payments.SpendingSealed;
import org.budgetyear.payments.command.ApprovePayment;
import org.budgetyear.payments.command.BouncePayment;
import org.budgetyear.payments.command.ClearPayment;
import org.budgetyear.payments.command.OpenSpending;
import org.budgetyear.payments.command.PaymentCommand;
import org.budgetyear.payments.command.PostPayment;
import org.budgetyear.payments.command.ReclassifyPayment;
import org.budgetyear.payments.command.RecordPriorYearRefund;
import org.budgetyear.payments.command.RecordReceipt;
import org.budgetyear.payments.command.RefundPayment;
import org.budgetyear.payments.command.RequestPayment;
import org.budgetyear.payments.command.ReturnPayment;
import org.budgetyear.payments.command.ReverseReceipt;
import org.budgetyear.payments.command.SealSpending;
import org.budgetyear.payments.command.VoidPayment;
import org.budgetyear.payments.refusal.YearAlreadyOpen;
import org.budgetyear.payments.refusal.YearNotOpen;
import org.budgetyear.payments.refusal.YearSealed;
import org.budgetyear.runtime.testing.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isOpenedWithOrWithoutDirectPosting(boolean directPosting) {
        given().when(new OpenSpending(directPosting)).then(new SpendingOpened(directPosting));
    }

    @Test
    void isOpenedOnce() {
        given(OPENED).when(new OpenSpending(false)).thenRefused(new YearAlreadyOpen(Scenario.UNIT_YEAR));
    }

    @Test
    void isNotOpenedAgainAfterTheSeal() {
        given(OPENED, SEALED).when(new OpenSpending(true)).thenRefused(new YearSealed(Scenario.UNIT_YEAR));
    }

    @Test
    void isSealedWithWhatEachLineHasLeftInOrderOfTheLines() {
        given(
                        OPENED,
                        received("R1", "100"),
                        credited(OTHER_LINE, "30"),
                        credited(LINE, "1000"),
                        posted("V1", OTHER_LINE, "30"),
                        requested("V2", "600"),
                        approved("V2"),
                        cleared("V2", "600"))
                .when(new SealSpending("s1"))
                .then(new SpendingSealed(
                        "s1", List.of(new LineAmount(LINE, yuan("400")), new LineAmount(OWN, yuan("100")))));
    }

    @Test
    void isSealedWithNothingLeftWhenItNeverHadMoney() {
        given(OPENED).when(new SealSpending("s1")).then(new SpendingSealed("s1", List.of()));
    }

    @Test
    void isNotSealedWhilePaymentsAreOpen() {
        given(
                        OPENED,
                        credited(LINE, "1000"),
                        requested("V1", "600"),
                        requested("V2", "50"),
                        approved("V2"),
                        requested("V3", "7"),
                        new PaymentVoided("V3", LINE, yuan("7"), "why"),
                        posted("V4", LINE, "1"))
                .when(new SealSpending("s1"))
                .then(new SpendingSealRefused("s1", 2, yuan("650")));
    }

    @Test
    void canBeSealedOnceTheLastPaymentIsCleared() {
        given(
                        OPENED,
                        credited(LINE, "600"),
                        requested("V1", "600"),
                        new SpendingSealRefused("s1", 1, yuan("600")),
                        approved("V1"),
                        cleared("V1", "600"))
                .when(new SealSpending("s2"))
                .then(new SpendingSealed("s2", List.of()));
    }

    @ParameterizedTest
    @MethodSource("everyCommandOfAPersonAndTheSeal")
    void takesNothingAfterTheSeal(PaymentCommand command) {
        given(OPENED, credited(LINE, "1000"), posted("V1", LINE, "600"), received("R1", "1"), SEALED)
                .when(command)
                .thenRefused(new YearSealed(Scenario.UNIT_YEAR));
    }

    @ParameterizedTest
    @MethodSource("everyCommandOfAPersonAndTheSeal")
    void takesNothingBeforeItIsOpened(PaymentCommand command) {
        given(credited(LINE, "1000")).when(command).thenRefused(new YearNotOpen(Scenario.UNIT_YEAR));
    }

    static Stream<PaymentCommand> everyCommandOfAPersonAndTheSeal() {
        return Stream.of(
                new RequestPayment("V2", LINE, WAGES, yuan("1"), "Bank", null),
                new ApprovePayment("V1"),
                new ReturnPayment("V1", "why"),
                new VoidPayment("V1", "why"),
                new BouncePayment("V1", "why"),
                new ClearPayment("V1"),
                new PostPayment("V2", LINE, WAGES, yuan("1"), "Bank", null),
                new RefundPayment("V1", "F1", yuan("1")),
                new RecordPriorYearRefund("F1", "old-1", LINE, WAGES, yuan("1"), RefundDisposition.HANDED_TO_TREASURY),
                new ReclassifyPayment("V1", LINE, OFFICE),
                new RecordReceipt("R2", Fund.OTHER, FUNCTION, yuan("1"), "Payer"),
                new ReverseReceipt("R1", "why"),
                new SealSpending("s1"));
    }
}
