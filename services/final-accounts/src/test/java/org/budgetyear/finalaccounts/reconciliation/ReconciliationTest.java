package org.budgetyear.finalaccounts.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.budgetyear.finalaccounts.testing.Samples.BASIC;
import static org.budgetyear.finalaccounts.testing.Samples.OFFICE;
import static org.budgetyear.finalaccounts.testing.Samples.OWN_MONEY;
import static org.budgetyear.finalaccounts.testing.Samples.WAGES;
import static org.budgetyear.finalaccounts.testing.Samples.fen;

import java.time.LocalDate;
import java.util.List;
import org.budgetyear.finalaccounts.testing.SampleLog;
import org.budgetyear.model.event.DomainEvent;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.payments.PaymentCleared;
import org.budgetyear.model.payments.PaymentReclassified;
import org.budgetyear.model.payments.PaymentRefunded;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

    private static final String HEAD = "voucher,unit,fund,function,economic,amount_yuan,cleared_date\n";
    private static final String V1 = "V1,440105-701001,GENERAL_PUBLIC,2010301,30101,10.00,2017-06-30\n";
    private static final String OF_ANOTHER_UNIT = "V9,440105-701002,GENERAL_PUBLIC,2010301,30101,99.00,2017-06-30\n";

    @Test
    void whatAgreesHasNoDifference() {
        Reconciliation found =
                compare(HEAD + V1 + OF_ANOTHER_UNIT, paid("V1", BASIC, 1000), paid("OWN", OWN_MONEY, 500));
        assertThat(found).isEqualTo(new Reconciliation(1, List.of(), List.of()));
    }

    @Test
    void theTreasuryNeedNotSayTheEconomicCode() {
        assertThat(compare(HEAD + V1.replace("30101", ""), paid("V1", BASIC, 1000))
                        .differences())
                .isEmpty();
    }

    @Test
    void aVoucherIsMissingOnOneSide() {
        assertThat(names(compare(HEAD + V1))).containsExactly("V1 MISSING_IN_LEDGER 10.00");
        assertThat(names(compare(HEAD, paid("V1", BASIC, 1000)))).containsExactly("V1 MISSING_IN_TREASURY  10.00");
    }

    @Test
    void amountsCodesAndDatesDiffer() {
        assertThat(names(compare(HEAD + V1, paid("V1", BASIC, 1001)))).containsExactly("V1 AMOUNT 10.00 10.01");
        assertThat(names(compare(HEAD + V1.replace("30101", "30201"), paid("V1", BASIC, 1000))))
                .containsExactly("V1 CODE GENERAL_PUBLIC/2010301/30201 GENERAL_PUBLIC/2010301/30101");
        assertThat(names(compare(HEAD + V1.replace("06-30", "07-01"), paid("V1", BASIC, 1000))))
                .containsExactly("V1 DATE 2017-07-01 2017-06-30");
    }

    @Test
    void refundsAreNegativeRows() {
        String refund = "V1,440105-701001,GENERAL_PUBLIC,2010301,30101,-4.00,2017-06-30\n";
        PaymentRefunded refunded = new PaymentRefunded("V1", "F1", BASIC, WAGES, fen(400));
        assertThat(compare(HEAD + V1 + refund, paid("V1", BASIC, 1000), refunded)
                        .differences())
                .isEmpty();
        assertThat(names(compare(HEAD + V1, paid("V1", BASIC, 1000), refunded)))
                .containsExactly("V1 AMOUNT 10.00 6.00");
    }

    @Test
    void aCorrectedCodeIsComparedAsItIsNow() {
        PaymentReclassified corrected = new PaymentReclassified("V1", BASIC, WAGES, BASIC, OFFICE, fen(1000));
        assertThat(compare(HEAD + V1.replace("30101", "30201"), paid("V1", BASIC, 1000), corrected)
                        .differences())
                .isEmpty();
    }

    @Test
    void sumsByFundMonthAndFunctionAreListedWhereTheyDiffer() {
        assertThat(compare(HEAD + V1, paid("V1", BASIC, 1001)).sums())
                .containsExactly(new Reconciliation.Sum("GENERAL_PUBLIC", 6, "2010301", fen(1000), fen(1001)));
    }

    @Test
    void aFileThatCannotBeReadIsRefusedWithItsLine() {
        assertRefused("voucher,amount\n", 1);
        assertRefused("", 1);
        assertRefused(HEAD + V1 + V1.replace("10.00", "ten"), 3);
        assertRefused(HEAD + V1.replace("GENERAL_PUBLIC", "NONE"), 2);
        assertRefused(HEAD + "V1,440105-701001\n", 2);
        assertRefused(HEAD + V1.replace("2017-06-30", "30.06.2017"), 2);
    }

    private static void assertRefused(String csv, int line) {
        assertThatThrownBy(() -> compare(csv))
                .isInstanceOfSatisfying(
                        MalformedClearingFile.class, e -> assertThat(e.line()).isEqualTo(line));
    }

    private static List<String> names(Reconciliation found) {
        return found.differences().stream().map(Discrepancy::name).toList();
    }

    private static Reconciliation compare(String csv, DomainEvent... events) {
        Register register = new Register();
        long sequence = 1;
        for (DomainEvent event : events) {
            register.add(SampleLog.recorded(SampleLog.UNIT, sequence++, LocalDate.of(2017, 6, 30), event));
        }
        return Reconciliation.of(SampleLog.UNIT.unit(), csv, register);
    }

    private static PaymentCleared paid(String voucher, QuotaLine line, long fen) {
        return new PaymentCleared(voucher, line, WAGES, fen(fen), "某公司", null, true);
    }
}
