package org.budgetyear.payments.spending;

import static org.budgetyear.payments.spending.Given.FUNCTION;
import static org.budgetyear.payments.spending.Given.NO_FUNCTION;
import static org.budgetyear.payments.spending.Given.OPENED;
import static org.budgetyear.payments.spending.Given.OWN;
import static org.budgetyear.payments.spending.Given.OWN_PROJECT;
import static org.budgetyear.payments.spending.Given.WAGES;
import static org.budgetyear.payments.spending.Given.given;
import static org.budgetyear.payments.spending.Given.posted;
import static org.budgetyear.payments.spending.Given.received;
import static org.budgetyear.payments.spending.Given.yuan;

import java.util.List;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.payments.ReceiptReversed;
import org.budgetyear.payments.command.PostPayment;
import org.budgetyear.payments.command.RecordReceipt;
import org.budgetyear.payments.command.ReverseReceipt;
import org.budgetyear.payments.refusal.FundGivenByQuota;
import org.budgetyear.payments.refusal.InsufficientQuota;
import org.budgetyear.payments.refusal.ReceiptAlreadyRecorded;
import org.budgetyear.payments.refusal.ReceiptAlreadyReversed;
import org.budgetyear.payments.refusal.ReceiptAlreadySpent;
import org.budgetyear.payments.refusal.UnknownCode;
import org.budgetyear.payments.refusal.UnknownReceipt;
import org.budgetyear.runtime.testing.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReceiptTest {

    private static final ReceiptReversed REVERSED =
            new ReceiptReversed("R1", Fund.INSTITUTIONAL, FUNCTION, yuan("100"), "paid by mistake");

    @Test
    void ownMoneyIsRecorded() {
        given(OPENED)
                .when(new RecordReceipt("R1", Fund.INSTITUTIONAL, FUNCTION, yuan("100"), "Payer"))
                .then(received("R1", "100"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Fund.class,
            names = {"GENERAL_PUBLIC", "GOVERNMENT_FUND", "STATE_CAPITAL"})
    void aFiscalAppropriationIsNotReceived(Fund fund) {
        given(OPENED)
                .when(new RecordReceipt("R1", fund, FUNCTION, yuan("100"), "Payer"))
                .thenRefused(new FundGivenByQuota(fund));
    }

    @Test
    void anUnknownFunctionIsRefused() {
        given(OPENED)
                .when(new RecordReceipt("R1", Fund.OTHER, NO_FUNCTION, yuan("100"), "Payer"))
                .thenRefused(new UnknownCode("data.function", "9999999", Scenario.UNIT_YEAR.year(), List.of()));
    }

    @Test
    void theNumberOfAnotherReceiptIsRefused() {
        given(OPENED, received("R1", "100"))
                .when(new RecordReceipt("R1", Fund.OTHER, FUNCTION, yuan("5"), "Payer"))
                .thenRefused(new ReceiptAlreadyRecorded("R1", "Payer", yuan("100")));
    }

    @Test
    void moneyThatIsStillThereCanBeTakenBack() {
        given(OPENED, received("R1", "100"), received("R2", "50"), posted("V1", OWN, "50"))
                .when(new ReverseReceipt("R1", "paid by mistake"))
                .then(REVERSED);
    }

    @Test
    void moneyThatIsSpentCannotBeTakenBack() {
        given(OPENED, received("R1", "100"), received("R2", "50"), posted("V1", OWN_PROJECT, "50.01"))
                .when(new ReverseReceipt("R1", "paid by mistake"))
                .thenRefused(new ReceiptAlreadySpent("R1", yuan("100"), yuan("99.99")));
    }

    @Test
    void moneyTakenBackCannotBeSpent() {
        given(OPENED, received("R1", "100"), REVERSED)
                .when(new PostPayment("V1", OWN, WAGES, yuan("1"), "Bank", null))
                .thenRefused(new InsufficientQuota(OWN, yuan("0"), yuan("1")));
    }

    @Test
    void aReceiptIsTakenBackOnce() {
        given(OPENED, received("R1", "100"), received("R2", "100"), REVERSED)
                .when(new ReverseReceipt("R1", "again"))
                .thenRefused(new ReceiptAlreadyReversed("R1", yuan("100")));
    }

    @Test
    void anUnknownReceiptIsRefused() {
        given(OPENED, received("R1", "100"))
                .when(new ReverseReceipt("R2", "why"))
                .thenRefused(new UnknownReceipt("R2"));
    }
}
