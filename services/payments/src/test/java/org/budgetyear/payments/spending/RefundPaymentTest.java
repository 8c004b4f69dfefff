package org.budgetyear.payments.spending;

import static org.budgetyear.payments.spending.Given.LINE;
import static org.budgetyear.payments.spending.Given.OFFICE;
import static org.budgetyear.payments.spending.Given.OPENED;
import static org.budgetyear.payments.spending.Given.OTHER_LINE;
import static org.budgetyear.payments.spending.Given.WAGES;
import static org.budgetyear.payments.spending.Given.credited;
import static org.budgetyear.payments.spending.Given.given;
import static org.budgetyear.payments.spending.Given.posted;
import static org.budgetyear.payments.spending.Given.refunded;
import static org.budgetyear.payments.spending.Given.requested;
import static org.budgetyear.payments.spending.Given.yuan;

import java.util.List;
import org.budgetyear.model.payments.PaymentCleared;
import org.budgetyear.model.payments.PaymentEvent;
import org.budgetyear.model.payments.PaymentReclassified;
import org.budgetyear.model.payments.PaymentRefunded;
import org.budgetyear.payments.book.PaymentStatus;
import org.budgetyear.payments.command.PaymentCommand;
import org.budgetyear.payments.command.PostPayment;
import org.budgetyear.payments.command.RefundPayment;
import org.budgetyear.payments.refusal.RefundAlreadyRecorded;
import org.budgetyear.payments.refusal.RefundExceedsPayment;
import org.budgetyear.payments.refusal.UnknownVoucher;
import org.budgetyear.payments.refusal.WrongStatus;
import org.budgetyear.runtime.testing.Scenario;
import org.junit.jupiter.api.Test;

class RefundPaymentTest {

    @Test
    void returnsAPart() {
        paid("600").when(refund("V1", "F1", "0.01")).then(refunded("V1", "F1", "0.01"));
    }

    @Test
    void returnsAllThatIsLeft() {
        paid("600", refunded("V1", "F1", "100")).when(refund("V1", "F2", "500")).then(refunded("V1", "F2", "500"));
    }

    @Test
    void restoresTheLine() {
        paid("1000", refunded("V1", "F1", "100"))
                .when(new PostPayment("V2", LINE, WAGES, yuan("100"), "Bank", null))
                .then(new PaymentCleared("V2", LINE, WAGES, yuan("100"), "Bank", null, true));
    }

    @Test
    void goesToTheLineWhereThePaymentCountsNow() {
        paid(
                        "600",
                        credited(OTHER_LINE, "600"),
                        new PaymentReclassified("V1", LINE, WAGES, OTHER_LINE, OFFICE, yuan("600")))
                .when(refund("V1", "F1", "1"))
                .then(new PaymentRefunded("V1", "F1", OTHER_LINE, OFFICE, yuan("1")));
    }

    @Test
    void isRefusedBeyondWhatWasPaid() {
        paid("600", refunded("V1", "F1", "100"))
                .when(refund("V1", "F2", "500.01"))
                .thenRefused(new RefundExceedsPayment("V1", yuan("600"), yuan("100"), yuan("500.01")));
    }

    @Test
    void isRefusedWithTheNumberOfAnotherRefund() {
        paid("600", refunded("V1", "F1", "100"), posted("V2", LINE, "50"))
                .when(refund("V2", "F1", "1"))
                .thenRefused(new RefundAlreadyRecorded("F1", "V1", yuan("100")));
    }

    @Test
    void isRefusedBeforeThePaymentIsCleared() {
        given(OPENED, credited(LINE, "1000"), requested("V1", "600"))
                .when(refund("V1", "F1", "1"))
                .thenRefused(new WrongStatus("V1", PaymentStatus.REQUESTED, List.of(PaymentStatus.CLEARED)));
    }

    @Test
    void isRefusedForAnUnknownVoucher() {
        paid("600").when(refund("V9", "F1", "1")).thenRefused(new UnknownVoucher("V9"));
    }

    private static RefundPayment refund(String voucher, String refundNo, String amount) {
        return new RefundPayment(voucher, refundNo, yuan(amount));
    }

    private static Scenario<PaymentCommand, PaymentEvent> paid(String amount, PaymentEvent... then) {
        PaymentEvent[] events = new PaymentEvent[3 + then.length];
        events[0] = OPENED;
        events[1] = credited(LINE, "1000");
        events[2] = posted("V1", LINE, amount);
        System.arraycopy(then, 0, events, 3, then.length);
        return given(events);
    }
}
