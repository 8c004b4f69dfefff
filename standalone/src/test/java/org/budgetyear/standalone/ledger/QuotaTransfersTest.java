package org.budgetyear.standalone.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.budgetyear.standalone.ledger.file.LedgerFiles;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.budgetyear.standalone.ledger.form.LedgerFile;
import org.budgetyear.standalone.ledger.form.Posting;
import org.budgetyear.standalone.ledger.form.YearPostings;
import org.junit.jupiter.api.Test;

class QuotaTransfersTest {

    @Test
    void aTransferNamesTheLineThatGetsIt() throws IOException {
        Posting posting = only(with("quota-transfers.csv", """
            unit,fund,function,nature,project,to_unit,to_function,to_nature,to_project,amount_yuan,date
            440105-701001,GENERAL_PUBLIC,2010301,BASIC,,440105-701001,2010301,PROJECT,P01,5.00,2017-05-02
            """), "quota-transfers.csv");

        assertThat(posting.command()).isEqualTo("transfer-quota");
        assertThat(posting.accountingDate()).isEqualTo(LocalDate.of(2017, 5, 2));
        assertThat(posting.place()).isEqualTo("quota-transfers.csv, row 2");
        assertThat(String.valueOf(posting.data().get("toLine"))).isEqualTo("GENERAL_PUBLIC|2010301|PROJECT|P01");
    }

    @Test
    void aProjectThatTheReceivingUnitHasNotIsRefused() throws IOException {
        assertThat(refused(with("quota-transfers.csv", """
            unit,fund,function,nature,project,to_unit,to_function,to_nature,to_project,amount_yuan,date
            440105-701001,GENERAL_PUBLIC,2010301,BASIC,,440105-701001,2010301,PROJECT,P09,5.00,2017-05-02
            """)))
                .extracting(LedgerError::column)
                .containsExactly("to_project");
    }

    private static MemoryFolder with(String file, String content) {
        return MemoryFolder.right().with("payments.csv", """
            unit,fund,function,nature,project,economic,amount_yuan,voucher,date
            440105-701001,GENERAL_PUBLIC,2010301,BASIC,,30101,90.00,V1,2017-03-01
            """).with(file, content);
    }

    private static Posting only(MemoryFolder folder, String file) throws IOException {
        YearPostings year = postings(accepted(folder), file);
        List<Posting> dated = year.mondays().stream()
                .flatMap(monday -> year.week(monday).stream())
                .toList();
        assertThat(dated).hasSize(1);
        return dated.getFirst();
    }

    private static YearPostings postings(Ledger ledger, String name) {
        YearPostings year = new YearPostings();
        for (LedgerFile<?> file : LedgerFiles.ALL) {
            if (file.name().equals(name)) {
                file.post(ledger, year);
            }
        }
        return year;
    }

    private static Ledger accepted(LedgerFolder folder) throws IOException {
        return switch (LedgerReader.read(folder)) {
            case LedgerReading.Accepted accepted -> accepted.ledger();
            case LedgerReading.Refused refused -> throw new AssertionError(refused.errors());
        };
    }

    private static List<LedgerError> refused(LedgerFolder folder) throws IOException {
        return switch (LedgerReader.read(folder)) {
            case LedgerReading.Accepted accepted -> throw new AssertionError(accepted.ledger());
            case LedgerReading.Refused refused -> refused.errors();
        };
    }
}
