package org.budgetyear.payments.spending;

import static org.budgetyear.payments.spending.Given.LINE;
import static org.budgetyear.payments.spending.Given.OPENED;
import static org.budgetyear.payments.spending.Given.OTHER_LINE;
import static org.budgetyear.payments.spending.Given.OWN_PROJECT;
import static org.budgetyear.payments.spending.Given.SEALED;
import static org.budgetyear.payments.spending.Given.credited;
import static org.budgetyear.payments.spending.Given.given;
import static org.budgetyear.payments.spending.Given.posted;
import static org.budgetyear.payments.spending.Given.received;
import static org.budgetyear.payments.spending.Given.requested;
import static org.budgetyear.payments.spending.Given.yuan;

import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.LineCredited;
import org.budgetyear.model.payments.LineDebitRefused;
import org.budgetyear.model.payments.LineDebited;
import org.budgetyear.payments.command.CreditLine;
import org.budgetyear.payments.command.DebitLine;
import org.budgetyear.payments.refusal.YearSealed;
import org.budgetyear.runtime.testing.Scenario;
import org.junit.jupiter.api.Test;

class LineTest {

    @Test
    void aLineIsCredited() {
        given(OPENED).when(new CreditLine("e1", LINE, yuan("10"))).then(new LineCredited("e1", LINE, yuan("10")));
    }

    @Test
    void aLineIsOpenedWithNothing() {
        given(OPENED).when(new CreditLine("e1", LINE, Money.ZERO)).then(new LineCredited("e1", LINE, Money.ZERO));
    }

    @Test
    void moneyGivenBeforeTheYearIsOpenedIsNotLost() {
        given().when(new CreditLine("e1", LINE, yuan("10"))).then(new LineCredited("e1", LINE, yuan("10")));
    }

    @Test
    void aSealedYearTakesNoMoney() {
        given(OPENED, SEALED)
                .when(new CreditLine("e1", LINE, yuan("10")))
                .thenRefused(new YearSealed(Scenario.UNIT_YEAR));
    }

    @Test
    void whatIsAvailableCanBeTakenBack() {
        given(OPENED, credited(LINE, "1000"), requested("V1", "300"), posted("V2", LINE, "600"))
                .when(debit(LINE, "100"))
                .then(new LineDebited("d1", LINE, yuan("100")));
    }

    @Test
    void whatIsReservedOrPaidCannotBeTakenBack() {
        given(OPENED, credited(LINE, "1000"), requested("V1", "300"), posted("V2", LINE, "600"))
                .when(debit(LINE, "100.01"))
                .then(new LineDebitRefused("d1", LINE, yuan("100.01"), yuan("100")));
    }

    @Test
    void aLineWithoutMoneyAnswersThatNothingIsAvailable() {
        given(OPENED, credited(LINE, "1000"))
                .when(debit(OTHER_LINE, "1"))
                .then(new LineDebitRefused("d1", OTHER_LINE, yuan("1"), Money.ZERO));
    }

    @Test
    void ownMoneyIsTakenBackFromItsPool() {
        given(OPENED, received("R1", "100"))
                .when(debit(OWN_PROJECT, "100"))
                .then(new LineDebited("d1", OWN_PROJECT, yuan("100")));
    }

    @Test
    void aSealedYearAnswersThatNothingIsAvailable() {
        given(OPENED, credited(LINE, "1000"), SEALED)
                .when(debit(LINE, "1"))
                .then(new LineDebitRefused("d1", LINE, yuan("1"), Money.ZERO));
    }

    @Test
    void aYearThatIsNotOpenAnswersThatNothingIsAvailable() {
        given(credited(LINE, "1000"))
                .when(debit(LINE, "1"))
                .then(new LineDebitRefused("d1", LINE, yuan("1"), Money.ZERO));
    }

    private static DebitLine debit(QuotaLine line, String amount) {
        return new DebitLine("d1", line, yuan(amount));
    }
}
