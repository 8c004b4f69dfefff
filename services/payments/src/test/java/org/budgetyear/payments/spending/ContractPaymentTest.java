package org.budgetyear.payments.spending;

import static org.budgetyear.payments.spending.Given.LINE;
import static org.budgetyear.payments.spending.Given.OFFICE;
import static org.budgetyear.payments.spending.Given.OPENED;
import static org.budgetyear.payments.spending.Given.OTHER_LINE;
import static org.budgetyear.payments.spending.Given.WAGES;
import static org.budgetyear.payments.spending.Given.approved;
import static org.budgetyear.payments.spending.Given.credited;
import static org.budgetyear.payments.spending.Given.given;
import static org.budgetyear.payments.spending.Given.refunded;
import static org.budgetyear.payments.spending.Given.reserved;
import static org.budgetyear.payments.spending.Given.share;
import static org.budgetyear.payments.spending.Given.yuan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.budgetyear.model.contract.ContractTerms;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.ContractReleased;
import org.budgetyear.model.payments.ContractReserved;
import org.budgetyear.model.payments.ContractWorkAccepted;
import org.budgetyear.model.payments.PaymentBounced;
import org.budgetyear.model.payments.PaymentCleared;
import org.budgetyear.model.payments.PaymentEvent;
import org.budgetyear.model.payments.PaymentReclassified;
import org.budgetyear.model.payments.PaymentRequested;
import org.budgetyear.model.payments.PaymentReturned;
import org.budgetyear.model.payments.PaymentVoided;
import org.budgetyear.payments.command.PostPayment;
import org.budgetyear.payments.command.ReclassifyPayment;
import org.budgetyear.payments.command.RequestPayment;
import org.budgetyear.payments.refusal.ContractEnded;
import org.budgetyear.payments.refusal.ContractShareExceeded;
import org.budgetyear.payments.refusal.InsufficientQuota;
import org.budgetyear.payments.refusal.LineNotOfContract;
import org.budgetyear.payments.refusal.NotYetAccepted;
import org.budgetyear.payments.refusal.PayeeNotSupplier;
import org.budgetyear.payments.refusal.TargetLineLacksMoney;
import org.budgetyear.payments.refusal.UnknownContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContractPaymentTest {

    @Test
    void drawsOnWhatTheContractHoldsWhenTheLineHasNothingElse() {
        given(OPENED, credited(LINE, "600"), reserved(share(LINE, "600")))
                .by("li")
                .when(request("V1", LINE, "600"))
                .then(requestedFor("V1", "600"));
        given(OPENED, credited(LINE, "600"), reserved(share(LINE, "600")))
                .when(new PostPayment("V1", LINE, WAGES, yuan("600"), "Supplier", "C1"))
                .then(cleared("V1", LINE, "600"));
    }

    @Test
    void isRefusedBeyondTheShareHoweverMuchTheLineHas() {
        given(OPENED, credited(LINE, "1000"), reserved(share(LINE, "600")), requestedFor("V1", "250"))
                .when(request("V2", LINE, "350.01"))
                .thenRefused(new ContractShareExceeded("C1", yuan("350"), yuan("350.01")));
    }

    @Test
    void isRefusedForAContractThatNobodyFunded() {
        given(OPENED, credited(LINE, "1000")).when(request("V1", LINE, "1")).thenRefused(new UnknownContract("C1"));
    }

    @Test
    void goesToTheSupplierOnly() {
        given(OPENED, credited(LINE, "1000"), reserved(share(LINE, "600")))
                .when(new RequestPayment("V1", LINE, WAGES, yuan("1"), "Bank", "C1"))
                .thenRefused(new PayeeNotSupplier("C1", "Supplier", "Bank"));
    }

    @Test
    void isRefusedBeyondWhatIsAcceptedAndMayBePrepaid() {
        ContractReserved held = new ContractReserved(
                "s1",
                "C1",
                new ContractTerms("Supplier", List.of(share(LINE, "600")), yuan("100"), yuan("30"), yuan("20")));
        given(OPENED, credited(LINE, "1000"), held)
                .when(request("V1", LINE, "110.01"))
                .thenRefused(new NotYetAccepted("C1", yuan("30"), yuan("100"), yuan("20"), yuan("110.01")));
        given(OPENED, credited(LINE, "1000"), held, new ContractWorkAccepted("C1", yuan("31")))
                .by("li")
                .when(request("V1", LINE, "110.01"))
                .then(requestedFor("V1", "110.01"));
    }

    @Test
    void isRefusedFromALineThatTheContractDoesNotName() {
        given(OPENED, credited(LINE, "600"), credited(OTHER_LINE, "600"), reserved(share(LINE, "600")))
                .when(request("V1", OTHER_LINE, "1"))
                .thenRefused(new LineNotOfContract("C1", OTHER_LINE));
    }

    @Test
    void drawsOnTheLineItselfForAShareWithoutALine() {
        var contract = given(OPENED, credited(LINE, "200"), credited(OTHER_LINE, "600"), reserved(share(null, "500")));
        contract.when(request("V1", LINE, "200.01"))
                .thenRefused(new InsufficientQuota(LINE, yuan("200"), yuan("200.01")));
        contract.by("li").when(request("V1", LINE, "200")).then(requestedFor("V1", "200"));
        contract.when(request("V1", OTHER_LINE, "500.01"))
                .thenRefused(new ContractShareExceeded("C1", yuan("500"), yuan("500.01")));
    }

    @Test
    void isRefusedOnceTheContractHasEnded() {
        given(OPENED, credited(LINE, "1000"), reserved(share(LINE, "600")), new ContractReleased("e1", "C1", yuan("0")))
                .when(request("V1", LINE, "1"))
                .thenRefused(new ContractEnded("C1"));
    }

    @ParameterizedTest
    @MethodSource("whatGivesBack")
    void whatComesBackIsHeldForTheContractAgain(List<PaymentEvent> way) {
        List<PaymentEvent> events =
                new ArrayList<>(List.of(OPENED, credited(LINE, "600"), reserved(share(LINE, "600"))));
        events.addAll(way);
        var after = given(events.toArray(PaymentEvent[]::new));
        after.when(new RequestPayment("V2", LINE, WAGES, yuan("0.01"), "Bank", null))
                .thenRefused(new InsufficientQuota(LINE, Money.ZERO, yuan("0.01")));
        after.by("li").when(request("V2", LINE, "600")).then(requestedFor("V2", "600"));
    }

    static Stream<List<PaymentEvent>> whatGivesBack() {
        PaymentRequested request = requestedFor("V1", "250");
        PaymentCleared clearing = new PaymentCleared("V1", LINE, WAGES, yuan("250"), "Supplier", "C1", false);
        return Stream.of(
                List.of(request, new PaymentReturned("V1", LINE, yuan("250"), "why")),
                List.of(request, new PaymentVoided("V1", LINE, yuan("250"), "why")),
                List.of(request, approved("V1"), new PaymentBounced("V1", LINE, yuan("250"), "why")),
                List.of(request, approved("V1"), clearing, refunded("V1", "F1", "250")),
                List.of(cleared("V1", LINE, "250"), refunded("V1", "F1", "250")));
    }

    @Test
    void whatComesBackAfterTheContractEndedIsAvailableToAll() {
        given(
                        OPENED,
                        credited(LINE, "600"),
                        reserved(share(LINE, "600")),
                        cleared("V1", LINE, "600"),
                        new ContractReleased("e1", "C1", yuan("600")),
                        refunded("V1", "F1", "250"))
                .by("li")
                .when(new RequestPayment("V2", LINE, WAGES, yuan("250"), "Bank", null))
                .then(new PaymentRequested("V2", LINE, WAGES, yuan("250"), "Bank", null, "li"));
    }

    @Test
    void aCorrectionDrawsOnTheShareOfTheOtherLine() {
        given(
                        OPENED,
                        credited(LINE, "600"),
                        credited(OTHER_LINE, "300"),
                        reserved(share(LINE, "600"), share(OTHER_LINE, "300")),
                        cleared("V1", LINE, "250"))
                .when(new ReclassifyPayment("V1", OTHER_LINE, WAGES))
                .then(new PaymentReclassified("V1", LINE, WAGES, OTHER_LINE, WAGES, yuan("250")));
    }

    @Test
    void aCorrectionIsRefusedBeyondTheShareOfTheOtherLine() {
        given(
                        OPENED,
                        credited(LINE, "600"),
                        credited(OTHER_LINE, "1000"),
                        reserved(share(LINE, "600"), share(OTHER_LINE, "249.99")),
                        cleared("V1", LINE, "250"))
                .when(new ReclassifyPayment("V1", OTHER_LINE, WAGES))
                .thenRefused(new ContractShareExceeded("C1", yuan("249.99"), yuan("250")));
        given(
                        OPENED,
                        credited(LINE, "600"),
                        credited(OTHER_LINE, "1000"),
                        reserved(share(LINE, "600")),
                        cleared("V1", LINE, "250"))
                .when(new ReclassifyPayment("V1", OTHER_LINE, WAGES))
                .thenRefused(new LineNotOfContract("C1", OTHER_LINE));
    }

    @Test
    void aCorrectionOfTheEconomicCodeStaysWithinItsShare() {
        given(OPENED, credited(LINE, "250"), reserved(share(LINE, "250")), cleared("V1", LINE, "250"))
                .when(new ReclassifyPayment("V1", LINE, OFFICE))
                .then(new PaymentReclassified("V1", LINE, WAGES, LINE, OFFICE, yuan("250")));
    }

    @Test
    void aCorrectionWithinAShareWithoutALineNeedsTheMoneyOfTheOtherLine() {
        given(
                        OPENED,
                        credited(LINE, "250"),
                        credited(OTHER_LINE, "249.99"),
                        reserved(share(null, "250")),
                        cleared("V1", LINE, "250"))
                .when(new ReclassifyPayment("V1", OTHER_LINE, WAGES))
                .thenRefused(new TargetLineLacksMoney("V1", OTHER_LINE, yuan("249.99"), yuan("250")));
    }

    private static RequestPayment request(String voucher, QuotaLine line, String amount) {
        return new RequestPayment(voucher, line, WAGES, yuan(amount), "Supplier", "C1");
    }

    private static PaymentRequested requestedFor(String voucher, String amount) {
        return new PaymentRequested(voucher, LINE, WAGES, yuan(amount), "Supplier", "C1", "li");
    }

    private static PaymentCleared cleared(String voucher, QuotaLine line, String amount) {
        return new PaymentCleared(voucher, line, WAGES, yuan(amount), "Supplier", "C1", true);
    }
}
