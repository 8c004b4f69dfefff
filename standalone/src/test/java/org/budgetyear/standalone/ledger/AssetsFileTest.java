package org.budgetyear.standalone.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.budgetyear.model.money.Money;
import org.budgetyear.standalone.ledger.file.AssetsFile;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.budgetyear.standalone.ledger.form.Posting;
import org.budgetyear.standalone.ledger.form.YearPostings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssetsFileTest {

    private static final String SHORT = "unit,kind,use,count\n440105-701001,VEHICLE,OTHER,2\n";
    private static final String FULL = """
            unit,kind,use,count,asset,name,value_yuan,acquired,voucher,date,disposed,income_yuan,treasury_receipt
            440105-701001,VEHICLE,OTHER,1,CL-1,轿车,168000.00,BOUGHT,V1,2017-05-18,,,
            440105-701001,VEHICLE,OTHER,1,CL-2,旧车,90000.00,,,,2017-06-30,35000.00,NTRS-1
            """;

    @Test
    void aRowOfTheShortFormIsWhatWasThereWhenTheYearBegan() throws IOException {
        YearPostings year = postings(SHORT);

        assertThat(year.opening()).hasSize(1);
        Posting posting = year.opening().getFirst();
        assertThat(posting.command()).isEqualTo("register-asset");
        assertThat(posting.context().path()).isEqualTo("assets");
        assertThat(posting.data())
                .containsEntry("assetNo", "ZC-2")
                .containsEntry("count", 2)
                .containsEntry("fiscal", true)
                .containsEntry("paidBy", List.of());
    }

    @Test
    void whatWasBoughtNamesItsVoucherOnItsDay() throws IOException {
        List<Posting> week = postings(FULL).week(LocalDate.of(2017, 5, 15));

        assertThat(week).hasSize(1);
        assertThat(week.getFirst().accountingDate()).isEqualTo(LocalDate.of(2017, 5, 18));
        assertThat(week.getFirst().data())
                .containsEntry("paidBy", List.of(Map.of("voucher", "V1", "amountFen", Money.ofYuan("168000"))));
    }

    @Test
    void whatIsDisposedOfIsAskedForApprovedAndCompletedByThreePeople() throws IOException {
        List<Posting> week = postings(FULL).week(LocalDate.of(2017, 6, 26));

        assertThat(week)
                .extracting(Posting::command)
                .containsExactly("request-disposal", "approve-disposal", "complete-disposal");
        assertThat(week).extracting(Posting::actor).doesNotHaveDuplicates();
        assertThat(week.getLast().data())
                .containsEntry("incomeFen", Money.ofYuan("35000"))
                .containsEntry("treasuryReceipt", "NTRS-1");
    }

    @Test
    void noPiecesAreNothingToBeRegistered() throws IOException {
        assertThat(postings(SHORT.replace("OTHER,2", "OTHER,0")).opening()).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiterString = ";",
            emptyValue = "",
            value = {
                "VEHICLE,OTHER,1,CL-1 ; VEHICLE,RACING,1,CL-1 ; 2 ; use",
                "VEHICLE,OTHER,1,CL-1 ; VEHICLE,,1,CL-1 ; 2 ; use",
                "VEHICLE,OTHER,1,CL-1 ; OTHER,OTHER,1,CL-1 ; 2 ; use",
                "VEHICLE,OTHER,1,CL-1 ; BICYCLE,OTHER,1,CL-1 ; 2 ; kind",
                "BOUGHT,V1 ; BOUGHT, ; 2 ; voucher",
                "BOUGHT,V1 ; DONATED,V1 ; 2 ; voucher",
                "2017-05-18 ; 2018-05-18 ; 2 ; date",
                "NTRS-1 ; '' ; 3 ; treasury_receipt"
            })
    void aRowThatSaysTooMuchOrTooLittleIsRefused(String right, String wrong, int row, String column)
            throws IOException {
        LedgerReading reading = LedgerReader.read(MemoryFolder.right().with("assets.csv", FULL.replace(right, wrong)));

        assertThat(reading).isInstanceOf(LedgerReading.Refused.class);
        assertThat(((LedgerReading.Refused) reading).errors())
                .extracting(LedgerError::row, LedgerError::column)
                .containsExactly(tuple(row, column));
    }

    private static YearPostings postings(String assets) throws IOException {
        LedgerReading reading = LedgerReader.read(MemoryFolder.right().with("assets.csv", assets));
        assertThat(reading).isInstanceOf(LedgerReading.Accepted.class);
        Ledger ledger = ((LedgerReading.Accepted) reading).ledger();
        YearPostings year = new YearPostings();
        new AssetsFile().post(ledger, year);
        return year;
    }
}
