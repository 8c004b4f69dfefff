package org.budgetyear.payments.spending;

import static org.budgetyear.payments.spending.Given.LINE;
import static org.budgetyear.payments.spending.Given.OPENED;
import static org.budgetyear.payments.spending.Given.OWN;
import static org.budgetyear.payments.spending.Given.SEALED;
import static org.budgetyear.payments.spending.Given.credited;
import static org.budgetyear.payments.spending.Given.given;
import static org.budgetyear.payments.spending.Given.posted;
import static org.budgetyear.payments.spending.Given.received;
import static org.budgetyear.payments.spending.Given.requested;
import static org.budgetyear.payments.spending.Given.yuan;

import java.util.List;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.payments.Delegation;
import org.budgetyear.model.payments.DelegationCorrected;
import org.budgetyear.model.payments.DelegationRecorded;
import org.budgetyear.model.payments.DelegationWithdrawn;
import org.budgetyear.model.payments.PaymentCleared;
import org.budgetyear.model.payments.PaymentRefunded;
import org.budgetyear.payments.book.RecordKind;
import org.budgetyear.payments.command.CorrectDelegation;
import org.budgetyear.payments.command.RecordDelegation;
import org.budgetyear.payments.command.WithdrawDelegation;
import org.budgetyear.payments.refusal.AlreadyRecorded;
import org.budgetyear.payments.refusal.NoCostVoucher;
import org.budgetyear.payments.refusal.NoCostVoucher.Why;
import org.budgetyear.payments.refusal.NotRecorded;
import org.budgetyear.payments.refusal.YearNotOpen;
import org.budgetyear.payments.refusal.YearSealed;
import org.budgetyear.runtime.testing.Scenario;
import org.junit.jupiter.api.Test;

class DelegationTest {

    private static final EconomicCode OVERSEAS = new EconomicCode("30212");
    private static final List<String> NONE = List.of();

    @Test
    void itsCostIsAddedUpFromWhatIsStillSpentOfItsVouchers() {
        given(OPENED, credited(LINE, "500"), paid("V1", "300"), paid("V2", "100"), refund("V2", "40"))
                .when(paidWith("V1", "V2"))
                .then(new DelegationRecorded("D1", delegation(2, "360", List.of("V1", "V2"))));
    }

    @Test
    void itsCostMayBeStatedAndIsZeroWhenOthersBoreIt() {
        given(OPENED)
                .when(new RecordDelegation("D1", "Germany", 6, 2, yuan("0"), null))
                .then(new DelegationRecorded("D1", delegation(2, "0", NONE)));
    }

    @Test
    void itIsRecordedOnce() {
        given(OPENED, recorded(2, "300", NONE))
                .when(new RecordDelegation("D1", "France", 1, 1, yuan("5"), null))
                .thenRefused(new AlreadyRecorded(RecordKind.DELEGATION, "D1", yuan("300")));
    }

    @Test
    void itIsCorrectedWithWhatItWasAndWhatItIs() {
        given(OPENED, credited(LINE, "500"), paid("V1", "300"), recorded(2, "300", List.of("V1")))
                .when(new CorrectDelegation("D1", "Germany", 6, 3, null, List.of("V1"), "one more"))
                .then(new DelegationCorrected(
                        "D1", delegation(2, "300", List.of("V1")), delegation(3, "300", List.of("V1")), "one more"));
    }

    @Test
    void aCorrectionStartsFromTheOneBefore() {
        DelegationCorrected corrected =
                new DelegationCorrected("D1", delegation(2, "300", NONE), delegation(3, "310", NONE), "one more");
        given(OPENED, recorded(2, "300", NONE), corrected)
                .when(new WithdrawDelegation("D1", "not ours"))
                .then(new DelegationWithdrawn("D1", delegation(3, "310", NONE), "not ours"));
    }

    @Test
    void oneThatWasWithdrawnCanBeRecordedAgain() {
        given(OPENED, recorded(2, "300", NONE), withdrawn(2, "300", NONE))
                .when(new RecordDelegation("D1", "Germany", 6, 2, yuan("300"), null))
                .then(recorded(2, "300", NONE));
    }

    @Test
    void oneThatWasWithdrawnCannotBeCorrected() {
        given(OPENED, recorded(2, "300", NONE), withdrawn(2, "300", NONE))
                .when(new CorrectDelegation("D1", "Germany", 6, 3, yuan("300"), null, "why"))
                .thenRefused(new NotRecorded(RecordKind.DELEGATION, "D1"));
    }

    @Test
    void oneThatIsUnknownCannotBeWithdrawn() {
        given(OPENED)
                .when(new WithdrawDelegation("D1", "why"))
                .thenRefused(new NotRecorded(RecordKind.DELEGATION, "D1"));
    }

    @Test
    void aVoucherThatThereIsNotIsNoCost() {
        given(OPENED).when(paidWith("V1")).thenRefused(noCost("V1", Why.UNKNOWN));
    }

    @Test
    void aVoucherThatIsNotClearedIsNoCost() {
        given(OPENED, credited(LINE, "500"), requested("V1", "300"))
                .when(paidWith("V1"))
                .thenRefused(noCost("V1", Why.NOT_CLEARED));
    }

    @Test
    void aVoucherThatWasRefundedInFullIsNoCost() {
        given(OPENED, credited(LINE, "500"), paid("V1", "300"), refund("V1", "300"))
                .when(paidWith("V1"))
                .thenRefused(noCost("V1", Why.REFUNDED));
    }

    @Test
    void aVoucherOfOwnMoneyIsNoCost() {
        given(OPENED, received("R1", "500"), new PaymentCleared("V1", OWN, OVERSEAS, yuan("300"), "Bank", null, true))
                .when(paidWith("V1"))
                .thenRefused(noCost("V1", Why.NO_APPROPRIATION));
    }

    @Test
    void aVoucherOfAnotherCodeIsNoCost() {
        given(OPENED, credited(LINE, "500"), posted("V1", LINE, "300"))
                .when(paidWith("V1"))
                .thenRefused(noCost("V1", Why.OTHER_CODE));
    }

    @Test
    void aVoucherIsTheCostOfOneThing() {
        given(OPENED, credited(LINE, "500"), paid("V1", "300"), recorded(2, "300", List.of("V1")))
                .when(new RecordDelegation("D2", "France", 1, 1, null, List.of("V1")))
                .thenRefused(noCost("V1", Why.PAYS_FOR_ANOTHER));
    }

    @Test
    void aVoucherIsFreeAgainWhenWhatItPaidForIsWithdrawnOrNamesItNoLonger() {
        DelegationCorrected corrected = new DelegationCorrected(
                "D1", delegation(2, "300", List.of("V1")), delegation(2, "300", NONE), "stated");
        Delegation other = new Delegation("France", 1, 1, yuan("300"), List.of("V1"));
        given(OPENED, credited(LINE, "500"), paid("V1", "300"), recorded(2, "300", List.of("V1")), corrected)
                .when(new RecordDelegation("D2", "France", 1, 1, null, List.of("V1")))
                .then(new DelegationRecorded("D2", other));
        given(
                        OPENED,
                        credited(LINE, "500"),
                        paid("V1", "300"),
                        recorded(2, "300", List.of("V1")),
                        withdrawn(2, "300", List.of("V1")))
                .when(new RecordDelegation("D2", "France", 1, 1, null, List.of("V1")))
                .then(new DelegationRecorded("D2", other));
    }

    @Test
    void nothingIsRecordedInAYearThatIsNotOpen() {
        given().when(new RecordDelegation("D1", "Germany", 6, 2, yuan("0"), null))
                .thenRefused(new YearNotOpen(Scenario.UNIT_YEAR));
    }

    @Test
    void nothingIsWithdrawnFromASealedYear() {
        given(OPENED, recorded(2, "300", NONE), SEALED)
                .when(new WithdrawDelegation("D1", "why"))
                .thenRefused(new YearSealed(Scenario.UNIT_YEAR));
    }

    private static RecordDelegation paidWith(String... vouchers) {
        return new RecordDelegation("D1", "Germany", 6, 2, null, List.of(vouchers));
    }

    private static NoCostVoucher noCost(String voucher, Why why) {
        return new NoCostVoucher(RecordKind.DELEGATION, voucher, OVERSEAS, why);
    }

    private static Delegation delegation(int travellers, String cost, List<String> vouchers) {
        return new Delegation("Germany", 6, travellers, yuan(cost), vouchers);
    }

    private static DelegationRecorded recorded(int travellers, String cost, List<String> vouchers) {
        return new DelegationRecorded("D1", delegation(travellers, cost, vouchers));
    }

    private static DelegationWithdrawn withdrawn(int travellers, String cost, List<String> vouchers) {
        return new DelegationWithdrawn("D1", delegation(travellers, cost, vouchers), "by mistake");
    }

    private static PaymentCleared paid(String voucher, String amount) {
        return new PaymentCleared(voucher, LINE, OVERSEAS, yuan(amount), "Bank", null, true);
    }

    private static PaymentRefunded refund(String voucher, String amount) {
        return new PaymentRefunded(voucher, "F" + voucher, LINE, OVERSEAS, yuan(amount));
    }
}
