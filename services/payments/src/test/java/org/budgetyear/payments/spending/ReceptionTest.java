package org.budgetyear.payments.spending;

import static org.budgetyear.payments.spending.Given.LINE;
import static org.budgetyear.payments.spending.Given.OPENED;
import static org.budgetyear.payments.spending.Given.credited;
import static org.budgetyear.payments.spending.Given.given;
import static org.budgetyear.payments.spending.Given.yuan;

import java.util.List;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.payments.PaymentCleared;
import org.budgetyear.model.payments.Reception;
import org.budgetyear.model.payments.ReceptionCorrected;
import org.budgetyear.model.payments.ReceptionKind;
import org.budgetyear.model.payments.ReceptionRecorded;
import org.budgetyear.model.payments.ReceptionWithdrawn;
import org.budgetyear.payments.book.RecordKind;
import org.budgetyear.payments.command.CorrectReception;
import org.budgetyear.payments.command.RecordReception;
import org.budgetyear.payments.command.WithdrawReception;
import org.budgetyear.payments.refusal.AlreadyRecorded;
import org.budgetyear.payments.refusal.NoCostVoucher;
import org.budgetyear.payments.refusal.NoCostVoucher.Why;
import org.budgetyear.payments.refusal.NotRecorded;
import org.junit.jupiter.api.Test;

class ReceptionTest {

    private static final EconomicCode RECEPTION = new EconomicCode("30217");
    private static final PaymentCleared PAID =
            new PaymentCleared("V1", LINE, RECEPTION, Given.yuan("120"), "Hotel", null, true);

    @Test
    void itsCostIsThatOfItsVouchers() {
        given(OPENED, credited(LINE, "500"), PAID)
                .when(new RecordReception("J1", ReceptionKind.DOMESTIC, 2, 9, null, List.of("V1")))
                .then(new ReceptionRecorded("J1", reception(9, List.of("V1"))));
    }

    @Test
    void itsCostMayBeStated() {
        given(OPENED)
                .when(new RecordReception("J1", ReceptionKind.DOMESTIC, 2, 9, yuan("120"), null))
                .then(new ReceptionRecorded("J1", reception(9, List.of())));
    }

    @Test
    void itIsRecordedOnce() {
        given(OPENED, new ReceptionRecorded("J1", reception(9, List.of())))
                .when(new RecordReception("J1", ReceptionKind.FOREIGN, 1, 1, yuan("1"), null))
                .thenRefused(new AlreadyRecorded(RecordKind.RECEPTION, "J1", yuan("120")));
    }

    @Test
    void itIsCorrectedWithWhatItWasAndWhatItIs() {
        given(OPENED, new ReceptionRecorded("J1", reception(9, List.of())))
                .when(new CorrectReception("J1", ReceptionKind.DOMESTIC, 2, 11, yuan("120"), null, "two more"))
                .then(new ReceptionCorrected("J1", reception(9, List.of()), reception(11, List.of()), "two more"));
    }

    @Test
    void itIsWithdrawnAsItWasCorrected() {
        given(
                        OPENED,
                        new ReceptionRecorded("J1", reception(9, List.of())),
                        new ReceptionCorrected("J1", reception(9, List.of()), reception(11, List.of()), "two more"))
                .when(new WithdrawReception("J1", "not ours"))
                .then(new ReceptionWithdrawn("J1", reception(11, List.of()), "not ours"));
    }

    @Test
    void oneThatWasWithdrawnIsGone() {
        given(
                        OPENED,
                        new ReceptionRecorded("J1", reception(9, List.of())),
                        new ReceptionWithdrawn("J1", reception(9, List.of()), "not ours"))
                .when(new WithdrawReception("J1", "again"))
                .thenRefused(new NotRecorded(RecordKind.RECEPTION, "J1"));
    }

    @Test
    void oneThatIsUnknownCannotBeCorrected() {
        given(OPENED)
                .when(new CorrectReception("J1", ReceptionKind.DOMESTIC, 2, 11, yuan("120"), null, "why"))
                .thenRefused(new NotRecorded(RecordKind.RECEPTION, "J1"));
    }

    @Test
    void aVoucherThatIsTheCostOfADelegationIsNoCost() {
        PaymentCleared travel =
                new PaymentCleared("V2", LINE, new EconomicCode("30212"), yuan("50"), "Airline", null, true);
        given(OPENED, credited(LINE, "500"), travel)
                .when(new RecordReception("J1", ReceptionKind.DOMESTIC, 2, 9, null, List.of("V2")))
                .thenRefused(new NoCostVoucher(RecordKind.RECEPTION, "V2", RECEPTION, Why.OTHER_CODE));
    }

    @Test
    void aCorrectionMayNameTheSameVoucherButNoneOfAnotherRecord() {
        ReceptionRecorded first = new ReceptionRecorded("J1", reception(9, List.of("V1")));
        ReceptionRecorded second = new ReceptionRecorded("J2", reception(4, List.of()));
        given(OPENED, credited(LINE, "500"), PAID, first, second)
                .when(new CorrectReception("J2", ReceptionKind.DOMESTIC, 2, 4, null, List.of("V1"), "paid"))
                .thenRefused(new NoCostVoucher(RecordKind.RECEPTION, "V1", RECEPTION, Why.PAYS_FOR_ANOTHER));
        given(OPENED, credited(LINE, "500"), PAID, first, second)
                .when(new CorrectReception("J1", ReceptionKind.DOMESTIC, 2, 8, null, List.of("V1"), "counted again"))
                .then(new ReceptionCorrected(
                        "J1", reception(9, List.of("V1")), reception(8, List.of("V1")), "counted again"));
    }

    private static Reception reception(int guests, List<String> vouchers) {
        return new Reception(ReceptionKind.DOMESTIC, 2, guests, yuan("120"), vouchers);
    }
}
