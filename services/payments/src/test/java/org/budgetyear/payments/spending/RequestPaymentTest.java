package org.budgetyear.payments.spending;

import static org.budgetyear.payments.spending.Given.FUND_LINE;
import static org.budgetyear.payments.spending.Given.LINE;
import static org.budgetyear.payments.spending.Given.NO_ECONOMIC;
import static org.budgetyear.payments.spending.Given.NO_FUNCTION;
import static org.budgetyear.payments.spending.Given.OPENED;
import static org.budgetyear.payments.spending.Given.OPENED_FOR_REQUESTS_ONLY;
import static org.budgetyear.payments.spending.Given.OWN;
import static org.budgetyear.payments.spending.Given.OWN_PROJECT;
import static org.budgetyear.payments.spending.Given.WAGES;
import static org.budgetyear.payments.spending.Given.credited;
import static org.budgetyear.payments.spending.Given.given;
import static org.budgetyear.payments.spending.Given.posted;
import static org.budgetyear.payments.spending.Given.received;
import static org.budgetyear.payments.spending.Given.requested;
import static org.budgetyear.payments.spending.Given.yuan;

import java.util.List;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.LineDebited;
import org.budgetyear.model.payments.PaymentRequested;
import org.budgetyear.model.payments.PaymentReturned;
import org.budgetyear.payments.book.PaymentStatus;
import org.budgetyear.payments.command.RequestPayment;
import org.budgetyear.payments.refusal.InsufficientQuota;
import org.budgetyear.payments.refusal.UnknownCode;
import org.budgetyear.payments.refusal.UnknownLine;
import org.budgetyear.payments.refusal.VoucherAlreadyUsed;
import org.budgetyear.runtime.testing.Scenario;
import org.junit.jupiter.api.Test;

class RequestPaymentTest {

    /** What there is under 工资福利支出 in 2017. */
    private static final List<String> WAGES_OF_2017 =
            List.of("30101", "30102", "30103", "30104", "30106", "30107", "30108", "30109", "30199");

    @Test
    void reservesTheAmountInTheNameOfWhoAsks() {
        given(OPENED_FOR_REQUESTS_ONLY, credited(LINE, "1000"))
                .by("li")
                .when(new RequestPayment("V1", LINE, WAGES, yuan("1000"), "Bank", null))
                .then(new PaymentRequested("V1", LINE, WAGES, yuan("1000"), "Bank", null, "li"));
    }

    @Test
    void isRefusedBeyondWhatOtherRequestsLeave() {
        given(OPENED, credited(LINE, "1000"), requested("V1", "600"))
                .when(request("V2", LINE, "400.01"))
                .thenRefused(insufficient(LINE, "400", "400.01"));
    }

    @Test
    void isRefusedBeyondWhatPaymentsLeave() {
        given(OPENED, credited(LINE, "1000"), posted("V1", LINE, "600"))
                .when(request("V2", LINE, "400.01"))
                .thenRefused(insufficient(LINE, "400", "400.01"));
    }

    @Test
    void isRefusedBeyondWhatAppropriationsLeft() {
        given(OPENED, credited(LINE, "1000"), new LineDebited("d1", LINE, yuan("999")))
                .when(request("V1", LINE, "1.01"))
                .thenRefused(insufficient(LINE, "1", "1.01"));
    }

    @Test
    void canUseWhatAReturnedRequestReleased() {
        given(
                        OPENED,
                        credited(LINE, "1000"),
                        requested("V1", "1000"),
                        new PaymentReturned("V1", LINE, yuan("1000"), "no invoice"))
                .by("li")
                .when(request("V2", LINE, "1000"))
                .then(new PaymentRequested("V2", LINE, WAGES, yuan("1000"), "Bank", null, "li"));
    }

    @Test
    void isRefusedOnALineOpenedWithoutMoney() {
        given(OPENED, credited(LINE, "0"))
                .when(request("V1", LINE, "0.01"))
                .thenRefused(insufficient(LINE, "0", "0.01"));
    }

    @Test
    void isRefusedOnALineThatWasNeverOpened() {
        given(OPENED, credited(LINE, "1000"))
                .when(request("V1", FUND_LINE, "1"))
                .thenRefused(new UnknownLine("data.line", FUND_LINE));
    }

    @Test
    void isRefusedWithAnEconomicCodeThatTheYearDoesNotHave() {
        given(OPENED, credited(LINE, "1000"))
                .when(new RequestPayment("V1", LINE, NO_ECONOMIC, yuan("1"), "Bank", null))
                .thenRefused(new UnknownCode("data.economic", "99999", Scenario.UNIT_YEAR.year(), List.of()));
    }

    @Test
    void isRefusedWithAnEconomicCodeOfALaterYear() {
        given(OPENED, credited(LINE, "1000"))
                .when(new RequestPayment("V1", LINE, new EconomicCode("30113"), yuan("1"), "Bank", null))
                .thenRefused(new UnknownCode("data.economic", "30113", Scenario.UNIT_YEAR.year(), WAGES_OF_2017));
    }

    @Test
    void isRefusedWithAFunctionThatTheYearDoesNotHaveEvenWhenItWasGivenMoney() {
        QuotaLine line = new QuotaLine(Fund.GENERAL_PUBLIC, NO_FUNCTION, Nature.BASIC, null);
        given(OPENED, credited(line, "1000"))
                .when(request("V1", line, "1"))
                .thenRefused(new UnknownCode("data.line.function", "9999999", Scenario.UNIT_YEAR.year(), List.of()));
    }

    @Test
    void isRefusedWithAVoucherThatAnotherPaymentHas() {
        given(OPENED, credited(LINE, "1000"), requested("V1", "600"))
                .when(request("V1", LINE, "1"))
                .thenRefused(new VoucherAlreadyUsed("V1", PaymentStatus.REQUESTED, yuan("600"), "Bank"));
    }

    @Test
    void isRefusedWithTheVoucherOfAReturnedPayment() {
        given(
                        OPENED,
                        credited(LINE, "1000"),
                        requested("V1", "600"),
                        new PaymentReturned("V1", LINE, yuan("600"), "no invoice"))
                .when(request("V1", LINE, "600"))
                .thenRefused(new VoucherAlreadyUsed("V1", PaymentStatus.RETURNED, yuan("600"), "Bank"));
    }

    @Test
    void drawsOwnMoneyFromOnePoolWhateverTheNature() {
        given(OPENED, received("R1", "100"), posted("V1", OWN, "60"))
                .by("li")
                .when(request("V2", OWN_PROJECT, "40"))
                .then(new PaymentRequested("V2", OWN_PROJECT, WAGES, yuan("40"), "Bank", null, "li"));
    }

    @Test
    void isRefusedBeyondTheOwnMoneyReceived() {
        given(OPENED, received("R1", "100"), posted("V1", OWN_PROJECT, "60"))
                .when(request("V2", OWN, "40.01"))
                .thenRefused(insufficient(OWN, "40", "40.01"));
    }

    @Test
    void isRefusedWhenNoOwnMoneyWasReceivedAtAll() {
        given(OPENED).when(request("V1", OWN, "1")).thenRefused(new InsufficientQuota(OWN, Money.ZERO, yuan("1")));
    }

    private static RequestPayment request(String voucher, QuotaLine line, String amount) {
        return new RequestPayment(voucher, line, WAGES, yuan(amount), "Bank", null);
    }

    private static InsufficientQuota insufficient(QuotaLine line, String available, String requested) {
        return new InsufficientQuota(line, yuan(available), yuan(requested));
    }
}
