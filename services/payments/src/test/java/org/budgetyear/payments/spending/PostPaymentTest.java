package org.budgetyear.payments.spending;

import static org.budgetyear.payments.spending.Given.FUND_LINE;
import static org.budgetyear.payments.spending.Given.LINE;
import static org.budgetyear.payments.spending.Given.NO_ECONOMIC;
import static org.budgetyear.payments.spending.Given.OPENED;
import static org.budgetyear.payments.spending.Given.OPENED_FOR_REQUESTS_ONLY;
import static org.budgetyear.payments.spending.Given.WAGES;
import static org.budgetyear.payments.spending.Given.credited;
import static org.budgetyear.payments.spending.Given.given;
import static org.budgetyear.payments.spending.Given.posted;
import static org.budgetyear.payments.spending.Given.yuan;

import java.util.List;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.payments.PaymentCleared;
import org.budgetyear.payments.book.PaymentStatus;
import org.budgetyear.payments.command.PostPayment;
import org.budgetyear.payments.refusal.DirectPostingNotAllowed;
import org.budgetyear.payments.refusal.InsufficientQuota;
import org.budgetyear.payments.refusal.UnknownCode;
import org.budgetyear.payments.refusal.UnknownLine;
import org.budgetyear.payments.refusal.VoucherAlreadyUsed;
import org.budgetyear.runtime.testing.Scenario;
import org.junit.jupiter.api.Test;

class PostPaymentTest {

    @Test
    void spendsAtOnce() {
        given(OPENED, credited(LINE, "1000"))
                .when(new PostPayment("V1", LINE, WAGES, yuan("1000"), "Bank", null))
                .then(new PaymentCleared("V1", LINE, WAGES, yuan("1000"), "Bank", null, true));
    }

    @Test
    void isRefusedInAYearOpenedForRequestsOnly() {
        given(OPENED_FOR_REQUESTS_ONLY, credited(LINE, "1000"))
                .when(post("V1", LINE, "1"))
                .thenRefused(new DirectPostingNotAllowed(Scenario.UNIT_YEAR));
    }

    @Test
    void isRefusedBeyondWhatTheLineHas() {
        given(OPENED, credited(LINE, "1000"), posted("V1", LINE, "999"))
                .when(post("V2", LINE, "1.01"))
                .thenRefused(new InsufficientQuota(LINE, yuan("1"), yuan("1.01")));
    }

    @Test
    void isRefusedOnALineThatWasNeverOpened() {
        given(OPENED).when(post("V1", FUND_LINE, "1")).thenRefused(new UnknownLine("data.line", FUND_LINE));
    }

    @Test
    void isRefusedWithAnUnknownEconomicCode() {
        given(OPENED, credited(LINE, "1000"))
                .when(new PostPayment("V1", LINE, NO_ECONOMIC, yuan("1"), "Bank", null))
                .thenRefused(new UnknownCode("data.economic", "99999", Scenario.UNIT_YEAR.year(), List.of()));
    }

    @Test
    void isRefusedWithAVoucherThatAnotherPaymentHas() {
        given(OPENED, credited(LINE, "1000"), posted("V1", LINE, "5"))
                .when(post("V1", LINE, "6"))
                .thenRefused(new VoucherAlreadyUsed("V1", PaymentStatus.CLEARED, yuan("5"), "Bank"));
    }

    private static PostPayment post(String voucher, QuotaLine line, String amount) {
        return new PostPayment(voucher, line, WAGES, yuan(amount), "Bank", null);
    }
}
