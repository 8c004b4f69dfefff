package org.budgetyear.payments.spending;

import static org.budgetyear.payments.spending.Given.FUNCTION;
import static org.budgetyear.payments.spending.Given.OPENED;
import static org.budgetyear.payments.spending.Given.WAGES;
import static org.budgetyear.payments.spending.Given.given;
import static org.budgetyear.payments.spending.Given.yuan;

import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.LineCredited;
import org.budgetyear.model.payments.NonTaxDestination;
import org.budgetyear.model.payments.NonTaxKind;
import org.budgetyear.model.payments.NonTaxRevenueRecorded;
import org.budgetyear.model.payments.NonTaxRevenueReversed;
import org.budgetyear.model.payments.SpendingSoftFrozen;
import org.budgetyear.payments.book.RecordKind;
import org.budgetyear.payments.command.PostPayment;
import org.budgetyear.payments.command.RecordNonTaxRevenue;
import org.budgetyear.payments.command.ReverseNonTaxRevenue;
import org.budgetyear.payments.refusal.AlreadyRecorded;
import org.budgetyear.payments.refusal.AlreadyReversed;
import org.budgetyear.payments.refusal.InsufficientQuota;
import org.budgetyear.payments.refusal.NotRecorded;
import org.budgetyear.payments.refusal.YearSoftFrozen;
import org.budgetyear.runtime.testing.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NonTaxRevenueTest {

    private static final NonTaxRevenueRecorded FINE =
            new NonTaxRevenueRecorded("N1", NonTaxKind.FINES, NonTaxDestination.TREASURY, Given.yuan("200"), "Payer");
    private static final NonTaxRevenueReversed REVERSED = new NonTaxRevenueReversed(
            "N1", NonTaxKind.FINES, NonTaxDestination.TREASURY, Given.yuan("200"), "annulled");

    @Test
    void itIsRecordedByKindAndByWhereItWasPaidIn() {
        given(OPENED)
                .when(new RecordNonTaxRevenue("N1", NonTaxKind.FINES, NonTaxDestination.TREASURY, yuan("200"), "Payer"))
                .then(FINE);
    }

    @ParameterizedTest
    @EnumSource(Fund.class)
    void itCanBeSpentFromNoFund(Fund fund) {
        QuotaLine line = new QuotaLine(fund, FUNCTION, Nature.BASIC, null);
        given(OPENED, new LineCredited("cause", line, Money.ZERO), FINE)
                .when(new PostPayment("V1", line, WAGES, yuan("0.01"), "Bank", null))
                .thenRefused(new InsufficientQuota(line, yuan("0"), yuan("0.01")));
    }

    @Test
    void theNumberOfAnotherIsRefused() {
        given(OPENED, FINE)
                .when(new RecordNonTaxRevenue(
                        "N1", NonTaxKind.SPECIAL, NonTaxDestination.FISCAL_ACCOUNT, yuan("1"), "Payer"))
                .thenRefused(new AlreadyRecorded(RecordKind.NON_TAX_REVENUE, "N1", yuan("200")));
    }

    @Test
    void itIsReversed() {
        given(OPENED, FINE).when(new ReverseNonTaxRevenue("N1", "annulled")).then(REVERSED);
    }

    @Test
    void itIsReversedOnce() {
        given(OPENED, FINE, REVERSED)
                .when(new ReverseNonTaxRevenue("N1", "again"))
                .thenRefused(new AlreadyReversed(RecordKind.NON_TAX_REVENUE, "N1", yuan("200")));
    }

    @Test
    void whatWasNotRecordedIsNotReversed() {
        given(OPENED)
                .when(new ReverseNonTaxRevenue("N1", "why"))
                .thenRefused(new NotRecorded(RecordKind.NON_TAX_REVENUE, "N1"));
    }

    @Test
    void aYearThatIsBeingClosedTakesOnlyReversals() {
        SpendingSoftFrozen frozen = new SpendingSoftFrozen("cause");
        given(OPENED, frozen)
                .when(new RecordNonTaxRevenue("N1", NonTaxKind.FINES, NonTaxDestination.TREASURY, yuan("200"), "Payer"))
                .thenRefused(new YearSoftFrozen(Scenario.UNIT_YEAR));
        given(OPENED, FINE, frozen)
                .when(new ReverseNonTaxRevenue("N1", "annulled"))
                .then(REVERSED);
    }
}
