package org.budgetyear.payments.spending;

import static org.budgetyear.payments.spending.Given.LINE;
import static org.budgetyear.payments.spending.Given.OPENED;
import static org.budgetyear.payments.spending.Given.OTHER_LINE;
import static org.budgetyear.payments.spending.Given.OWN;
import static org.budgetyear.payments.spending.Given.OWN_PROJECT;
import static org.budgetyear.payments.spending.Given.SEALED;
import static org.budgetyear.payments.spending.Given.WAGES;
import static org.budgetyear.payments.spending.Given.credited;
import static org.budgetyear.payments.spending.Given.given;
import static org.budgetyear.payments.spending.Given.received;
import static org.budgetyear.payments.spending.Given.reserved;
import static org.budgetyear.payments.spending.Given.share;
import static org.budgetyear.payments.spending.Given.terms;
import static org.budgetyear.payments.spending.Given.yuan;

import java.util.List;
import org.budgetyear.model.contract.ContractEnd;
import org.budgetyear.model.contract.ContractTerms;
import org.budgetyear.model.contract.ReservationObstacle;
import org.budgetyear.model.line.LineAmount;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.payments.ContractReleaseRefused;
import org.budgetyear.model.payments.ContractReleased;
import org.budgetyear.model.payments.ContractReservationRefused;
import org.budgetyear.model.payments.ContractWorkAccepted;
import org.budgetyear.model.payments.ContractYearSettled;
import org.budgetyear.model.payments.LineDebitRefused;
import org.budgetyear.model.payments.PaymentCleared;
import org.budgetyear.model.payments.PaymentRequested;
import org.budgetyear.model.payments.SpendingReopened;
import org.budgetyear.model.payments.SpendingSealed;
import org.budgetyear.payments.command.AcceptContractWork;
import org.budgetyear.payments.command.DebitLine;
import org.budgetyear.payments.command.ReleaseContract;
import org.budgetyear.payments.command.RequestPayment;
import org.budgetyear.payments.command.ReserveContract;
import org.budgetyear.payments.command.SealSpending;
import org.budgetyear.payments.refusal.ContractEnded;
import org.budgetyear.payments.refusal.InsufficientQuota;
import org.budgetyear.payments.refusal.UnknownContract;
import org.budgetyear.payments.refusal.YearSealed;
import org.budgetyear.runtime.testing.Scenario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReservationTest {

    @Test
    void aContractHoldsItsSharesOnTheirLines() {
        given(OPENED, credited(LINE, "1000"))
                .when(new ReserveContract("s1", "C1", terms(share(LINE, "600"))))
                .then(reserved(share(LINE, "600")));
        given(OPENED, credited(LINE, "1000"), reserved(share(LINE, "600")))
                .when(new RequestPayment("V1", LINE, WAGES, yuan("400.01"), "Bank", null))
                .thenRefused(new InsufficientQuota(LINE, yuan("400"), yuan("400.01")));
    }

    @Test
    void whatAContractHoldsCannotBeTakenBack() {
        given(OPENED, credited(LINE, "1000"), reserved(share(LINE, "600")))
                .when(new DebitLine("d1", LINE, yuan("400.01")))
                .then(new LineDebitRefused("d1", LINE, yuan("400.01"), yuan("400")));
    }

    @Test
    void whatOneLineLacksRefusesAllShares() {
        given(OPENED, credited(LINE, "1000"), credited(OTHER_LINE, "99"))
                .when(new ReserveContract("s1", "C1", terms(share(LINE, "600"), share(OTHER_LINE, "100"))))
                .then(refused(ReservationObstacle.INSUFFICIENT_QUOTA, OTHER_LINE, "100", "99"));
    }

    @Test
    void aShareWithoutALineHoldsNothing() {
        given(OPENED, credited(LINE, "1000"))
                .when(new ReserveContract("s1", "C1", terms(share(null, "5000"))))
                .then(reserved(share(null, "5000")));
    }

    @Test
    void ownMoneyIsHeldInItsPool() {
        given(OPENED, received("R1", "100"))
                .when(new ReserveContract("s1", "C1", terms(share(OWN, "60"), share(OWN_PROJECT, "41"))))
                .then(refused(ReservationObstacle.INSUFFICIENT_QUOTA, OWN, "101", "100"));
        given(OPENED, received("R1", "100"), reserved(share(OWN, "60"), share(OWN_PROJECT, "40")))
                .by("li")
                .when(pay("V1", OWN_PROJECT, "100"))
                .then(new PaymentRequested("V1", OWN_PROJECT, WAGES, yuan("100"), "Supplier", "C1", "li"));
    }

    @Test
    void moneyIsHeldEvenBeforeTheOpeningIsReadButNotAfterTheSeal() {
        given(credited(LINE, "1000"))
                .when(new ReserveContract("s1", "C1", terms(share(LINE, "600"))))
                .then(reserved(share(LINE, "600")));
        given(OPENED, credited(LINE, "1000"), SEALED)
                .when(new ReserveContract("s1", "C1", terms(share(LINE, "600"))))
                .thenRefused(new YearSealed(Scenario.UNIT_YEAR));
    }

    @Test
    void otherTermsTakeThePlaceOfTheFirst() {
        var holding = given(OPENED, credited(LINE, "1000"), reserved(share(LINE, "600")), drawn("V1", "250"));
        holding.when(new ReserveContract("s1", "C1", terms(share(LINE, "1000"))))
                .then(reserved(share(LINE, "1000")));
        holding.when(new ReserveContract("s1", "C1", terms(share(LINE, "1000.01"))))
                .then(refused(ReservationObstacle.INSUFFICIENT_QUOTA, LINE, "400.01", "400"));
        holding.when(new ReserveContract("s1", "C1", terms(share(LINE, "250")))).then(reserved(share(LINE, "250")));
    }

    @Test
    void noShareBecomesLessThanWhatIsDrawnOnIt() {
        var holding = given(OPENED, credited(LINE, "1000"), reserved(share(LINE, "600")), drawn("V1", "250"));
        holding.when(new ReserveContract("s1", "C1", terms(share(LINE, "249.99"))))
                .then(refused(ReservationObstacle.SHARE_IN_USE, LINE, "249.99", "250"));
        holding.when(new ReserveContract("s1", "C1", terms(share(null, "249.99"))))
                .then(refused(ReservationObstacle.SHARE_IN_USE, null, "249.99", "250"));
        holding.when(new ReserveContract("s1", "C1", terms(share(OTHER_LINE, "1"))))
                .then(refused(ReservationObstacle.SHARE_IN_USE, null, "0", "250"));
    }

    @Test
    void noLessCanBePrepaidThanIsPaidBeyondWhatIsAccepted() {
        ContractTerms less =
                new ContractTerms("Supplier", List.of(share(LINE, "600")), yuan("100"), yuan("149.99"), yuan("0"));
        given(OPENED, credited(LINE, "1000"), reserved(share(LINE, "600")), drawn("V1", "250"))
                .when(new ReserveContract("s1", "C1", less))
                .then(refused(ReservationObstacle.MORE_IS_PAID, null, "249.99", "250"));
    }

    @Test
    void whatIsAcceptedIsNoted() {
        var holding = given(OPENED, credited(LINE, "1000"), reserved(share(LINE, "600")));
        holding.when(new AcceptContractWork("C1", yuan("10"))).then(new ContractWorkAccepted("C1", yuan("10")));
        holding.when(new AcceptContractWork("C9", yuan("10"))).thenNothingChanges();
        given(OPENED, credited(LINE, "1000"), reserved(share(LINE, "600")), new ContractWorkAccepted("C1", yuan("10")))
                .when(new AcceptContractWork("C1", yuan("10")))
                .thenNothingChanges();
    }

    @Test
    void anEndedContractLetsGoOfWhatItHolds() {
        var holding = given(OPENED, credited(LINE, "1000"), reserved(share(LINE, "600")), drawn("V1", "250"));
        holding.when(new ReleaseContract("e1", "C1", ContractEnd.TERMINATION))
                .then(new ContractReleased("e1", "C1", yuan("250")));
        given(
                        OPENED,
                        credited(LINE, "1000"),
                        reserved(share(LINE, "600")),
                        drawn("V1", "250"),
                        new ContractReleased("e1", "C1", yuan("250")))
                .when(new RequestPayment("V2", LINE, WAGES, yuan("750.01"), "Bank", null))
                .thenRefused(new InsufficientQuota(LINE, yuan("750"), yuan("750.01")));
    }

    @Test
    void aContractDoesNotEndWhilePaymentsAreUnderWay() {
        given(OPENED, credited(LINE, "1000"), reserved(share(LINE, "600")), requestedFor("V1", "250"))
                .when(new ReleaseContract("e1", "C1", ContractEnd.TERMINATION))
                .then(new ContractReleaseRefused("e1", "C1", yuan("250"), yuan("0")));
    }

    @Test
    void aContractIsCompletedOnlyWhenWhatIsAcceptedIsPaid() {
        var accepted = given(
                OPENED,
                credited(LINE, "1000"),
                reserved(share(LINE, "600")),
                drawn("V1", "250"),
                new ContractWorkAccepted("C1", yuan("251")));
        accepted.when(new ReleaseContract("e1", "C1", ContractEnd.COMPLETION))
                .then(new ContractReleaseRefused("e1", "C1", yuan("0"), yuan("1")));
        accepted.when(new ReleaseContract("e1", "C1", ContractEnd.TERMINATION))
                .then(new ContractReleased("e1", "C1", yuan("250")));
    }

    @Test
    void onlyAKnownContractIsReleased() {
        given(OPENED)
                .when(new ReleaseContract("e1", "C9", ContractEnd.TERMINATION))
                .thenRefused(new UnknownContract("C9"));
    }

    @Test
    void theSealNamesWhatWasPaidForContractsAndWhatTheyStillHoldAsLeft() {
        given(OPENED, credited(LINE, "1000"), reserved(share(LINE, "600")), drawn("V1", "250"))
                .when(new SealSpending("seal-1"))
                .then(
                        new ContractYearSettled("C1", yuan("250")),
                        new SpendingSealed("seal-1", List.of(new LineAmount(LINE, yuan("750")))));
    }

    @Test
    void aContractHasEndedInAYearWhoseSealIsLifted() {
        var reopened = given(
                OPENED,
                credited(LINE, "1000"),
                reserved(share(LINE, "600")),
                drawn("V1", "250"),
                SEALED,
                new SpendingReopened("e1", false));
        reopened.when(pay("V2", LINE, "1")).thenRefused(new ContractEnded("C1"));
        reopened.by("li")
                .when(new RequestPayment("V2", LINE, WAGES, yuan("750"), "Bank", null))
                .then(new PaymentRequested("V2", LINE, WAGES, yuan("750"), "Bank", null, "li"));
    }

    private static RequestPayment pay(String voucher, QuotaLine line, String amount) {
        return new RequestPayment(voucher, line, WAGES, yuan(amount), "Supplier", "C1");
    }

    private static PaymentRequested requestedFor(String voucher, String amount) {
        return new PaymentRequested(voucher, LINE, WAGES, yuan(amount), "Supplier", "C1", "li");
    }

    private static PaymentCleared drawn(String voucher, String amount) {
        return new PaymentCleared(voucher, LINE, WAGES, yuan(amount), "Supplier", "C1", true);
    }

    private static ContractReservationRefused refused(
            ReservationObstacle obstacle, @Nullable QuotaLine line, String requested, String limit) {
        return new ContractReservationRefused("s1", "C1", obstacle, line, yuan(requested), yuan(limit));
    }
}
