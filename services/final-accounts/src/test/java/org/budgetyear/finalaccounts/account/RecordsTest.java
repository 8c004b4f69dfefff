package org.budgetyear.finalaccounts.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.budgetyear.finalaccounts.testing.RecordSamples.FUNCTION;
import static org.budgetyear.finalaccounts.testing.RecordSamples.OTHER_UNIT;
import static org.budgetyear.finalaccounts.testing.RecordSamples.SUBSIDY;
import static org.budgetyear.finalaccounts.testing.RecordSamples.delegation;
import static org.budgetyear.finalaccounts.testing.RecordSamples.reception;
import static org.budgetyear.finalaccounts.testing.SampleLog.UNIT;
import static org.budgetyear.finalaccounts.testing.Samples.OFFICE;
import static org.budgetyear.finalaccounts.testing.Samples.WAGES;
import static org.budgetyear.finalaccounts.testing.Samples.fen;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.budgetyear.finalaccounts.book.ReceptionTotal;
import org.budgetyear.finalaccounts.book.TransferPaid;
import org.budgetyear.finalaccounts.book.TransferReceived;
import org.budgetyear.finalaccounts.testing.RecordSamples;
import org.budgetyear.finalaccounts.testing.SampleLog;
import org.budgetyear.model.event.DomainEvent;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.payments.NonTaxDestination;
import org.budgetyear.model.payments.NonTaxKind;
import org.budgetyear.model.payments.PayingUnitNamed;
import org.budgetyear.model.payments.PaymentReclassified;
import org.budgetyear.model.payments.PaymentRefunded;
import org.budgetyear.model.payments.ReceiptReversed;
import org.budgetyear.model.payments.ReceivingUnitNamed;
import org.budgetyear.model.payments.Reception;
import org.budgetyear.model.payments.ReceptionCorrected;
import org.budgetyear.model.payments.ReceptionKind;
import org.budgetyear.model.payments.ReceptionRecorded;
import org.junit.jupiter.api.Test;

class RecordsTest {

    private static final Records RECORDS = records(RecordSamples.oneOfEachKind());

    @Test
    void aDelegationIsAsItWasLastCorrectedAndGoneWhenWithdrawn() {
        assertThat(RECORDS.activities().delegations()).containsExactly(Map.entry("D1", delegation(3)));
    }

    @Test
    void receptionsAreAddedUpByKind() {
        assertThat(RECORDS.activities().receptions(ReceptionKind.DOMESTIC))
                .isEqualTo(new ReceptionTotal(2, 11, fen(110)));
        assertThat(RECORDS.activities().receptions(ReceptionKind.FOREIGN)).isEqualTo(ReceptionTotal.NONE);
    }

    @Test
    void aCorrectionMayMoveReceptionsToTheOtherKind() {
        Reception foreign = new Reception(ReceptionKind.FOREIGN, 1, 4, fen(90), List.of());
        Activities activities = records(
                        new ReceptionRecorded("J1", reception(9)),
                        new ReceptionCorrected("J1", reception(9), foreign, "外宾"))
                .activities();
        assertThat(activities.receptions(ReceptionKind.DOMESTIC)).isEqualTo(ReceptionTotal.NONE);
        assertThat(activities.receptions(ReceptionKind.FOREIGN)).isEqualTo(new ReceptionTotal(1, 4, fen(90)));
    }

    @Test
    void nonTaxRevenueIsSummedByKindAndDestination() {
        assertThat(RECORDS.nonTax().byKey())
                .containsExactly(Map.entry(new NonTaxKey(NonTaxKind.FINES, NonTaxDestination.TREASURY), fen(150)));
    }

    @Test
    void theSurplusClosesWithWhatIsLeftAndWhatWasAllocatedToIt() {
        assertThat(RECORDS.surplus().opening()).isEqualTo(fen(1000));
        assertThat(RECORDS.surplus().used().total()).isEqualTo(fen(200));
        assertThat(RECORDS.surplus().allocated().total()).isEqualTo(fen(37));
        assertThat(RECORDS.surplus().closing()).isEqualTo(fen(1000 - 200 + 30));
    }

    @Test
    void aTransferFollowsItsPaymentThroughRefundsAndCorrections() {
        QuotaLine remittance = new QuotaLine(Fund.OTHER, FUNCTION, Nature.REMITTED_TO_SUPERIOR, null);
        Transfers transfers = records(
                        new ReceivingUnitNamed("V1", SUBSIDY, OFFICE, fen(60), OTHER_UNIT),
                        new PaymentRefunded("V1", "F1", SUBSIDY, OFFICE, fen(10)),
                        new PaymentRefunded("V2", "F2", SUBSIDY, OFFICE, fen(1)),
                        new PaymentReclassified("V1", SUBSIDY, OFFICE, remittance, WAGES, fen(50)),
                        new PaymentReclassified("V2", SUBSIDY, OFFICE, remittance, WAGES, fen(5)))
                .transfers();
        assertThat(transfers.paid().values())
                .containsExactly(new TransferPaid(UNIT.unit(), "V1", remittance, WAGES, fen(50), OTHER_UNIT));
    }

    @Test
    void aReceiptThatWasReversedIsNoTransfer() {
        ReceiptReversed reversed = new ReceiptReversed("R1", Fund.OTHER, FUNCTION, fen(60), "误记");
        assertThat(records(
                                new PayingUnitNamed("R1", Fund.OTHER, FUNCTION, fen(60), OTHER_UNIT, "V9"),
                                new PayingUnitNamed("R2", Fund.OTHER, FUNCTION, fen(30), OTHER_UNIT, "V8"),
                                reversed)
                        .transfers()
                        .received()
                        .values())
                .containsExactly(
                        new TransferReceived(UNIT.unit(), "R2", Fund.OTHER, FUNCTION, fen(30), OTHER_UNIT, "V8"));
    }

    private static Records records(DomainEvent... events) {
        UnitYearAccount account = UnitYearAccount.empty(UNIT);
        for (DomainEvent event : events) {
            account = account.evolve(SampleLog.recorded(UNIT, 1, LocalDate.of(2017, 6, 30), event));
        }
        return account.records();
    }
}
