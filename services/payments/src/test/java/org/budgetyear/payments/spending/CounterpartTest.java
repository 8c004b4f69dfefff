package org.budgetyear.payments.spending;

import static org.budgetyear.payments.spending.Given.FUNCTION;
import static org.budgetyear.payments.spending.Given.LINE;
import static org.budgetyear.payments.spending.Given.OPENED;
import static org.budgetyear.payments.spending.Given.WAGES;
import static org.budgetyear.payments.spending.Given.credited;
import static org.budgetyear.payments.spending.Given.given;
import static org.budgetyear.payments.spending.Given.posted;
import static org.budgetyear.payments.spending.Given.received;
import static org.budgetyear.payments.spending.Given.requested;
import static org.budgetyear.payments.spending.Given.yuan;

import java.util.List;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.payments.PayingUnitNamed;
import org.budgetyear.model.payments.PaymentRefunded;
import org.budgetyear.model.payments.ReceiptRecorded;
import org.budgetyear.model.payments.ReceiptReversed;
import org.budgetyear.model.payments.ReceivingUnitNamed;
import org.budgetyear.payments.book.PaymentStatus;
import org.budgetyear.payments.command.NamePayingUnit;
import org.budgetyear.payments.command.NameReceivingUnit;
import org.budgetyear.payments.refusal.OwnUnitNamed;
import org.budgetyear.payments.refusal.PaidToNoUnit;
import org.budgetyear.payments.refusal.ReceiptAlreadyReversed;
import org.budgetyear.payments.refusal.ReceivedFromNoUnit;
import org.budgetyear.payments.refusal.UnknownReceipt;
import org.budgetyear.payments.refusal.UnknownVoucher;
import org.budgetyear.payments.refusal.WrongStatus;
import org.budgetyear.runtime.testing.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CounterpartTest {

    private static final UnitCode OTHER_UNIT = new UnitCode("440105-701002");
    private static final UnitCode OWN_UNIT = Scenario.UNIT_YEAR.unit();
    private static final QuotaLine SUBSIDY =
            new QuotaLine(Fund.INSTITUTIONAL, Given.FUNCTION, Nature.AFFILIATED_SUBSIDY, null);

    @ParameterizedTest
    @EnumSource(
            value = Nature.class,
            names = {"AFFILIATED_SUBSIDY", "REMITTED_TO_SUPERIOR"})
    void aSubsidyOrRemittanceWentToAUnitWithWhatIsStillSpentOfIt(Nature nature) {
        QuotaLine line = new QuotaLine(Fund.INSTITUTIONAL, FUNCTION, nature, null);
        given(
                        OPENED,
                        received("R1", "100"),
                        posted("V1", line, "60"),
                        new PaymentRefunded("V1", "F1", line, WAGES, yuan("10")))
                .when(new NameReceivingUnit("V1", OTHER_UNIT))
                .then(new ReceivingUnitNamed("V1", line, WAGES, yuan("50"), OTHER_UNIT));
    }

    @ParameterizedTest
    @EnumSource(
            value = Nature.class,
            names = {"BASIC", "BUSINESS"})
    void otherExpenditureGoesToNoUnit(Nature nature) {
        given(
                        OPENED,
                        received("R1", "100"),
                        posted("V1", new QuotaLine(Fund.INSTITUTIONAL, FUNCTION, nature, null), "60"))
                .when(new NameReceivingUnit("V1", OTHER_UNIT))
                .thenRefused(new PaidToNoUnit("V1", nature));
    }

    @Test
    void aPaymentThatIsNotClearedWentNowhere() {
        given(OPENED, credited(LINE, "100"), requested("V1", "60"))
                .when(new NameReceivingUnit("V1", OTHER_UNIT))
                .thenRefused(new WrongStatus("V1", PaymentStatus.REQUESTED, List.of(PaymentStatus.CLEARED)));
    }

    @Test
    void anUnknownPaymentWentNowhere() {
        given(OPENED).when(new NameReceivingUnit("V1", OTHER_UNIT)).thenRefused(new UnknownVoucher("V1"));
    }

    @Test
    void noUnitPaysToItself() {
        given(OPENED, received("R1", "100"), posted("V1", SUBSIDY, "60"))
                .when(new NameReceivingUnit("V1", OWN_UNIT))
                .thenRefused(new OwnUnitNamed("receivingUnit", OWN_UNIT));
        given(OPENED, receipt(Fund.OTHER))
                .when(new NamePayingUnit("R1", OWN_UNIT, "V9"))
                .thenRefused(new OwnUnitNamed("payingUnit", OWN_UNIT));
    }

    @Test
    void theReceivingUnitCanBeNamedAgain() {
        given(
                        OPENED,
                        received("R1", "100"),
                        posted("V1", SUBSIDY, "60"),
                        new ReceivingUnitNamed("V1", SUBSIDY, WAGES, yuan("60"), new UnitCode("440105-701009")))
                .when(new NameReceivingUnit("V1", OTHER_UNIT))
                .then(new ReceivingUnitNamed("V1", SUBSIDY, WAGES, yuan("60"), OTHER_UNIT));
    }

    @ParameterizedTest
    @EnumSource(
            value = Fund.class,
            names = {"SUPERIOR_SUBSIDY", "AFFILIATED_REMITTANCE", "OTHER"})
    void aReceiptCameFromAUnitByItsVoucher(Fund fund) {
        given(OPENED, receipt(fund))
                .when(new NamePayingUnit("R1", OTHER_UNIT, "V9"))
                .then(new PayingUnitNamed("R1", fund, FUNCTION, yuan("100"), OTHER_UNIT, "V9"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Fund.class,
            names = {"INSTITUTIONAL", "BUSINESS"})
    void whatAUnitEarnsComesFromNoOtherUnit(Fund fund) {
        given(OPENED, receipt(fund))
                .when(new NamePayingUnit("R1", OTHER_UNIT, "V9"))
                .thenRefused(new ReceivedFromNoUnit("R1", fund));
    }

    @Test
    void aReceiptThatWasReversedCameFromNobody() {
        given(OPENED, receipt(Fund.OTHER), new ReceiptReversed("R1", Fund.OTHER, FUNCTION, yuan("100"), "by mistake"))
                .when(new NamePayingUnit("R1", OTHER_UNIT, "V9"))
                .thenRefused(new ReceiptAlreadyReversed("R1", yuan("100")));
    }

    @Test
    void anUnknownReceiptCameFromNobody() {
        given(OPENED).when(new NamePayingUnit("R1", OTHER_UNIT, "V9")).thenRefused(new UnknownReceipt("R1"));
    }

    private static ReceiptRecorded receipt(Fund fund) {
        return new ReceiptRecorded("R1", fund, FUNCTION, yuan("100"), "Payer");
    }
}
