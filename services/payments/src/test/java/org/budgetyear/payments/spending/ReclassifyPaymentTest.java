package org.budgetyear.payments.spending;

import static org.budgetyear.payments.spending.Given.FUND_LINE;
import static org.budgetyear.payments.spending.Given.LINE;
import static org.budgetyear.payments.spending.Given.NO_ECONOMIC;
import static org.budgetyear.payments.spending.Given.NO_FUNCTION;
import static org.budgetyear.payments.spending.Given.OFFICE;
import static org.budgetyear.payments.spending.Given.OPENED;
import static org.budgetyear.payments.spending.Given.OTHER_LINE;
import static org.budgetyear.payments.spending.Given.OWN;
import static org.budgetyear.payments.spending.Given.OWN_PROJECT;
import static org.budgetyear.payments.spending.Given.WAGES;
import static org.budgetyear.payments.spending.Given.credited;
import static org.budgetyear.payments.spending.Given.given;
import static org.budgetyear.payments.spending.Given.posted;
import static org.budgetyear.payments.spending.Given.received;
import static org.budgetyear.payments.spending.Given.refunded;
import static org.budgetyear.payments.spending.Given.requested;
import static org.budgetyear.payments.spending.Given.yuan;

import java.util.List;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.payments.PaymentCleared;
import org.budgetyear.model.payments.PaymentReclassified;
import org.budgetyear.payments.book.PaymentStatus;
import org.budgetyear.payments.command.PostPayment;
import org.budgetyear.payments.command.ReclassifyPayment;
import org.budgetyear.payments.refusal.FundsDiffer;
import org.budgetyear.payments.refusal.InsufficientQuota;
import org.budgetyear.payments.refusal.NothingToReclassify;
import org.budgetyear.payments.refusal.SameCodes;
import org.budgetyear.payments.refusal.TargetLineLacksMoney;
import org.budgetyear.payments.refusal.UnknownCode;
import org.budgetyear.payments.refusal.UnknownLine;
import org.budgetyear.payments.refusal.UnknownVoucher;
import org.budgetyear.payments.refusal.WrongStatus;
import org.budgetyear.runtime.testing.Scenario;
import org.junit.jupiter.api.Test;

class ReclassifyPaymentTest {

    @Test
    void movesAllThatWasNotRefunded() {
        given(
                        OPENED,
                        credited(LINE, "1000"),
                        credited(OTHER_LINE, "500"),
                        posted("V1", LINE, "600"),
                        refunded("V1", "F1", "100"))
                .when(reclassify(OTHER_LINE, OFFICE))
                .then(new PaymentReclassified("V1", LINE, WAGES, OTHER_LINE, OFFICE, yuan("500")));
    }

    @Test
    void givesTheMoneyBackToTheLineItLeaves() {
        given(
                        OPENED,
                        credited(LINE, "600"),
                        credited(OTHER_LINE, "600"),
                        posted("V1", LINE, "600"),
                        new PaymentReclassified("V1", LINE, WAGES, OTHER_LINE, OFFICE, yuan("600")))
                .when(new PostPayment("V2", LINE, WAGES, yuan("600"), "Bank", null))
                .then(new PaymentCleared("V2", LINE, WAGES, yuan("600"), "Bank", null, true));
    }

    @Test
    void takesTheMoneyFromTheLineItGoesTo() {
        given(
                        OPENED,
                        credited(LINE, "600"),
                        credited(OTHER_LINE, "600"),
                        posted("V1", LINE, "600"),
                        new PaymentReclassified("V1", LINE, WAGES, OTHER_LINE, OFFICE, yuan("600")))
                .when(new PostPayment("V2", OTHER_LINE, WAGES, yuan("0.01"), "Bank", null))
                .thenRefused(new InsufficientQuota(OTHER_LINE, yuan("0"), yuan("0.01")));
    }

    @Test
    void isRefusedWhenTheOtherLineHasNotTheMoney() {
        given(OPENED, credited(LINE, "1000"), credited(OTHER_LINE, "599.99"), posted("V1", LINE, "600"))
                .when(reclassify(OTHER_LINE, OFFICE))
                .thenRefused(new TargetLineLacksMoney("V1", OTHER_LINE, yuan("599.99"), yuan("600")));
    }

    @Test
    void needsNoMoneyToChangeTheEconomicCodeOnly() {
        given(OPENED, credited(LINE, "600"), posted("V1", LINE, "600"))
                .when(reclassify(LINE, OFFICE))
                .then(new PaymentReclassified("V1", LINE, WAGES, LINE, OFFICE, yuan("600")));
    }

    @Test
    void needsNoMoneyWithinAPoolOfOwnMoney() {
        given(OPENED, received("R1", "600"), posted("V1", OWN, "600"))
                .when(reclassify(OWN_PROJECT, WAGES))
                .then(new PaymentReclassified("V1", OWN, WAGES, OWN_PROJECT, WAGES, yuan("600")));
    }

    @Test
    void isRefusedAcrossFunds() {
        given(OPENED, credited(LINE, "1000"), credited(FUND_LINE, "1000"), posted("V1", LINE, "600"))
                .when(reclassify(FUND_LINE, WAGES))
                .thenRefused(new FundsDiffer(LINE, FUND_LINE));
    }

    @Test
    void isRefusedWithTheCodesThatThePaymentHas() {
        given(OPENED, credited(LINE, "1000"), posted("V1", LINE, "600"))
                .when(reclassify(LINE, WAGES))
                .thenRefused(new SameCodes("V1", LINE, WAGES));
    }

    @Test
    void isRefusedWhenAllCameBack() {
        given(OPENED, credited(LINE, "1000"), posted("V1", LINE, "600"), refunded("V1", "F1", "600"))
                .when(reclassify(LINE, OFFICE))
                .thenRefused(new NothingToReclassify("V1", yuan("600")));
    }

    @Test
    void isRefusedOnALineThatWasNeverOpened() {
        given(OPENED, credited(LINE, "1000"), posted("V1", LINE, "600"))
                .when(reclassify(OTHER_LINE, WAGES))
                .thenRefused(new UnknownLine("data.toLine", OTHER_LINE));
    }

    @Test
    void isRefusedWithUnknownCodes() {
        QuotaLine noFunction = new QuotaLine(Fund.GENERAL_PUBLIC, NO_FUNCTION, Nature.BASIC, null);
        given(OPENED, credited(LINE, "1000"), posted("V1", LINE, "600"))
                .when(reclassify(LINE, NO_ECONOMIC))
                .thenRefused(new UnknownCode("data.toEconomic", "99999", Scenario.UNIT_YEAR.year(), List.of()));
        given(OPENED, credited(LINE, "1000"), posted("V1", LINE, "600"))
                .when(reclassify(noFunction, WAGES))
                .thenRefused(new UnknownCode("data.toLine.function", "9999999", Scenario.UNIT_YEAR.year(), List.of()));
    }

    @Test
    void isRefusedBeforeThePaymentIsCleared() {
        given(OPENED, credited(LINE, "1000"), requested("V1", "600"))
                .when(reclassify(LINE, OFFICE))
                .thenRefused(new WrongStatus("V1", PaymentStatus.REQUESTED, List.of(PaymentStatus.CLEARED)));
    }

    @Test
    void isRefusedForAnUnknownVoucher() {
        given(OPENED, credited(LINE, "1000")).when(reclassify(LINE, OFFICE)).thenRefused(new UnknownVoucher("V1"));
    }

    private static ReclassifyPayment reclassify(QuotaLine toLine, EconomicCode toEconomic) {
        return new ReclassifyPayment("V1", toLine, toEconomic);
    }
}
