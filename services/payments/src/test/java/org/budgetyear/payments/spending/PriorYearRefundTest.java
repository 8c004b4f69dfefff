package org.budgetyear.payments.spending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetyear.model.payments.RefundDisposition.CARRIED_OVER;
import static org.budgetyear.model.payments.RefundDisposition.HANDED_TO_TREASURY;
import static org.budgetyear.payments.spending.Given.FUND_LINE;
import static org.budgetyear.payments.spending.Given.LINE;
import static org.budgetyear.payments.spending.Given.NO_ECONOMIC;
import static org.budgetyear.payments.spending.Given.NO_FUNCTION;
import static org.budgetyear.payments.spending.Given.OPENED;
import static org.budgetyear.payments.spending.Given.OWN;
import static org.budgetyear.payments.spending.Given.WAGES;
import static org.budgetyear.payments.spending.Given.credited;
import static org.budgetyear.payments.spending.Given.given;
import static org.budgetyear.payments.spending.Given.posted;
import static org.budgetyear.payments.spending.Given.refunded;
import static org.budgetyear.payments.spending.Given.yuan;

import java.time.LocalDate;
import java.util.List;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.PaymentCleared;
import org.budgetyear.model.payments.PaymentEvent;
import org.budgetyear.model.payments.PriorYearPaymentRefunded;
import org.budgetyear.model.payments.RefundDisposition;
import org.budgetyear.payments.command.PostPayment;
import org.budgetyear.payments.command.RecordPriorYearRefund;
import org.budgetyear.payments.refusal.InsufficientQuota;
import org.budgetyear.payments.refusal.RefundAlreadyRecorded;
import org.budgetyear.payments.refusal.UnknownCode;
import org.budgetyear.payments.refusal.UnknownLine;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.State;
import org.budgetyear.runtime.testing.Scenario;
import org.junit.jupiter.api.Test;

class PriorYearRefundTest {

    @Test
    void isRecordedAsCarriedOver() {
        given(OPENED, credited(LINE, "0")).when(refund(LINE, CARRIED_OVER)).then(happened(LINE, CARRIED_OVER));
    }

    @Test
    void canBeSpentWhenItIsCarriedOver() {
        given(OPENED, credited(LINE, "0"), happened(LINE, CARRIED_OVER))
                .when(new PostPayment("V1", LINE, WAGES, yuan("50"), "Bank", null))
                .then(new PaymentCleared("V1", LINE, WAGES, yuan("50"), "Bank", null, true));
    }

    @Test
    void cannotBeSpentWhenItIsHandedToTheTreasury() {
        given(OPENED, credited(LINE, "0"), happened(LINE, HANDED_TO_TREASURY))
                .when(new PostPayment("V1", LINE, WAGES, yuan("50"), "Bank", null))
                .thenRefused(new InsufficientQuota(LINE, Money.ZERO, yuan("50")));
    }

    @Test
    void opensThePoolOfOwnMoneyThatItIsCarriedOverTo() {
        given(OPENED).when(refund(OWN, CARRIED_OVER)).then(happened(OWN, CARRIED_OVER));
    }

    @Test
    void needsAnOpenedLineToBeCarriedOver() {
        given(OPENED).when(refund(FUND_LINE, CARRIED_OVER)).thenRefused(new UnknownLine("data.line", FUND_LINE));
    }

    @Test
    void needsNoLineToBeHandedToTheTreasury() {
        given(OPENED).when(refund(FUND_LINE, HANDED_TO_TREASURY)).then(happened(FUND_LINE, HANDED_TO_TREASURY));
    }

    @Test
    void isRefusedWithTheNumberOfAnyOtherRefund() {
        given(OPENED, credited(LINE, "100"), posted("V1", LINE, "100"), refunded("V1", "F1", "30"))
                .when(refund(LINE, CARRIED_OVER))
                .thenRefused(new RefundAlreadyRecorded("F1", "V1", yuan("30")));
    }

    @Test
    void isRefusedWhenItIsRecordedAgain() {
        given(OPENED, credited(LINE, "100"), happened(LINE, CARRIED_OVER))
                .when(refund(LINE, CARRIED_OVER))
                .thenRefused(new RefundAlreadyRecorded("F1", "old-1", yuan("50")));
    }

    @Test
    void isRefusedWithAnEconomicCodeOfNeitherYear() {
        given(OPENED, credited(LINE, "0"))
                .when(new RecordPriorYearRefund("F1", "old-1", LINE, NO_ECONOMIC, yuan("50"), CARRIED_OVER))
                .thenRefused(new UnknownCode("data.economic", "99999", Scenario.UNIT_YEAR.year(), List.of()));
    }

    @Test
    void isRefusedWithAnUnknownFunctionWhereverItGoes() {
        QuotaLine line = new QuotaLine(Fund.GENERAL_PUBLIC, NO_FUNCTION, Nature.BASIC, null);
        UnknownCode refusal = new UnknownCode("data.line.function", "9999999", Scenario.UNIT_YEAR.year(), List.of());
        given(OPENED).when(refund(line, CARRIED_OVER)).thenRefused(refusal);
        given(OPENED).when(refund(line, HANDED_TO_TREASURY)).thenRefused(refusal);
    }

    @Test
    void mayHaveACodeThatOnlyLastYearHad() {
        EconomicCode housingFundOf2017 = new EconomicCode("30311");
        UnitYear unitIn2018 = new UnitYear(new UnitCode("440105-701001"), new FiscalYear(2018));
        CommandContext in2018 = new CommandContext(unitIn2018, "c-1", LocalDate.of(2018, 2, 1), null, "li", "");
        PaymentDecider decider = new PaymentDecider();
        State opened = decider.evolve(State.empty(), OPENED);

        Decision<PaymentEvent> decision = decider.decide(
                opened,
                in2018,
                new RecordPriorYearRefund("F1", "old-1", LINE, housingFundOf2017, yuan("50"), HANDED_TO_TREASURY));

        assertThat(decision)
                .isEqualTo(Decision.accepted(new PriorYearPaymentRefunded(
                        "F1", "old-1", LINE, housingFundOf2017, yuan("50"), HANDED_TO_TREASURY)));
    }

    private static RecordPriorYearRefund refund(QuotaLine line, RefundDisposition disposition) {
        return new RecordPriorYearRefund("F1", "old-1", line, WAGES, yuan("50"), disposition);
    }

    private static PriorYearPaymentRefunded happened(QuotaLine line, RefundDisposition disposition) {
        return new PriorYearPaymentRefunded("F1", "old-1", line, WAGES, yuan("50"), disposition);
    }
}
