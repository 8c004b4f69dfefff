package org.budgetyear.payments.spending;

import static org.budgetyear.payments.spending.Given.FUNCTION;
import static org.budgetyear.payments.spending.Given.LINE;
import static org.budgetyear.payments.spending.Given.OFFICE;
import static org.budgetyear.payments.spending.Given.OPENED;
import static org.budgetyear.payments.spending.Given.SEALED;
import static org.budgetyear.payments.spending.Given.WAGES;
import static org.budgetyear.payments.spending.Given.approved;
import static org.budgetyear.payments.spending.Given.cleared;
import static org.budgetyear.payments.spending.Given.credited;
import static org.budgetyear.payments.spending.Given.given;
import static org.budgetyear.payments.spending.Given.posted;
import static org.budgetyear.payments.spending.Given.received;
import static org.budgetyear.payments.spending.Given.refunded;
import static org.budgetyear.payments.spending.Given.requested;
import static org.budgetyear.payments.spending.Given.yuan;

import org.budgetyear.model.line.Fund;
import org.budgetyear.model.payments.PaymentReclassified;
import org.budgetyear.model.payments.ReceiptReversed;
import org.budgetyear.model.payments.SpendingReopened;
import org.budgetyear.model.payments.SpendingSoftFrozen;
import org.budgetyear.payments.command.ClearPayment;
import org.budgetyear.payments.command.FreezeSpending;
import org.budgetyear.payments.command.PostPayment;
import org.budgetyear.payments.command.ReclassifyPayment;
import org.budgetyear.payments.command.RecordReceipt;
import org.budgetyear.payments.command.RefundPayment;
import org.budgetyear.payments.command.ReopenSpending;
import org.budgetyear.payments.command.RequestPayment;
import org.budgetyear.payments.command.ReverseReceipt;
import org.budgetyear.payments.refusal.OtherSeal;
import org.budgetyear.payments.refusal.YearNotOpen;
import org.budgetyear.payments.refusal.YearSoftFrozen;
import org.budgetyear.runtime.testing.Scenario;
import org.junit.jupiter.api.Test;

class SoftFreezeTest {

    private static final SpendingSoftFrozen FROZEN = new SpendingSoftFrozen("e-1");
    private static final SpendingReopened FOR_CORRECTIONS = new SpendingReopened("e-2", true);
    private static final YearSoftFrozen REFUSAL = new YearSoftFrozen(Scenario.UNIT_YEAR);
    private static final PostPayment POST = new PostPayment("V2", LINE, WAGES, yuan("1"), "Bank", null);

    @Test
    void anOpenYearIsFrozen() {
        given(OPENED).when(new FreezeSpending("e-1")).then(FROZEN);
        given().when(new FreezeSpending("e-1")).thenRefused(new YearNotOpen(Scenario.UNIT_YEAR));
        given(OPENED, SEALED).when(new FreezeSpending("e-1")).thenNothingChanges();
    }

    @Test
    void aFrozenYearTakesNothingNew() {
        given(OPENED, credited(LINE, "10"), FROZEN).when(POST).thenRefused(REFUSAL);
        given(OPENED, credited(LINE, "10"), FROZEN)
                .when(new RequestPayment("V2", LINE, WAGES, yuan("1"), "Bank", null))
                .thenRefused(REFUSAL);
        given(OPENED, FROZEN)
                .when(new RecordReceipt("R1", Fund.INSTITUTIONAL, FUNCTION, yuan("1"), "Payer"))
                .thenRefused(REFUSAL);
    }

    @Test
    void aFrozenYearTakesCorrections() {
        given(OPENED, credited(LINE, "10"), posted("V1", LINE, "4"), FROZEN)
                .when(new RefundPayment("V1", "F1", yuan("4")))
                .then(refunded("V1", "F1", "4"));
        given(OPENED, credited(LINE, "10"), posted("V1", LINE, "4"), FROZEN)
                .when(new ReclassifyPayment("V1", LINE, OFFICE))
                .then(new PaymentReclassified("V1", LINE, WAGES, LINE, OFFICE, yuan("4")));
        given(OPENED, received("R1", "5"), FROZEN)
                .when(new ReverseReceipt("R1", "误记"))
                .then(new ReceiptReversed("R1", Fund.INSTITUTIONAL, FUNCTION, yuan("5"), "误记"));
    }

    @Test
    void aPaymentThatWasRequestedBeforeGoesItsWay() {
        given(OPENED, credited(LINE, "10"), requested("V1", "4"), approved("V1"), FROZEN)
                .when(new ClearPayment("V1"))
                .then(cleared("V1", "4"));
    }

    @Test
    void aSealedYearIsReopenedForCorrectionsOnly() {
        given(OPENED, FROZEN, SEALED)
                .when(new ReopenSpending("e-2", "seal-1", true))
                .then(FOR_CORRECTIONS);
        given(OPENED, credited(LINE, "10"), FROZEN, SEALED, FOR_CORRECTIONS)
                .when(POST)
                .thenRefused(REFUSAL);
        given(OPENED, credited(LINE, "10"), posted("V1", LINE, "4"), FROZEN, SEALED, FOR_CORRECTIONS)
                .when(new RefundPayment("V1", "F1", yuan("4")))
                .then(refunded("V1", "F1", "4"));
    }

    @Test
    void aYearThatWasOnlyFrozenTakesAllAgain() {
        given(OPENED, credited(LINE, "10"), FROZEN, new SpendingReopened("e-2", false))
                .when(POST)
                .then(posted("V2", LINE, "1"));
    }

    @Test
    void onlyTheSealThatIsMeantIsLifted() {
        given(OPENED, SEALED)
                .when(new ReopenSpending("e-2", null, false))
                .thenRefused(new OtherSeal(Scenario.UNIT_YEAR, "seal-1", null));
        given(OPENED)
                .when(new ReopenSpending("e-2", "seal-1", true))
                .thenRefused(new OtherSeal(Scenario.UNIT_YEAR, null, "seal-1"));
        given().when(new ReopenSpending("e-2", null, false)).thenRefused(new YearNotOpen(Scenario.UNIT_YEAR));
    }
}
