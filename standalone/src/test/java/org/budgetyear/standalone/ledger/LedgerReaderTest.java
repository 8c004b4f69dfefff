package org.budgetyear.standalone.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.budgetyear.model.money.Money;
import org.budgetyear.standalone.ledger.file.AssetsFile;
import org.budgetyear.standalone.ledger.file.ContractsFile;
import org.budgetyear.standalone.ledger.file.PaymentsFile;
import org.budgetyear.standalone.ledger.file.ProjectsFile;
import org.budgetyear.standalone.ledger.file.QuotasFile;
import org.budgetyear.standalone.ledger.file.UnitsFile;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerReaderTest {

    private static final String LINE = "440105-701001,GENERAL_PUBLIC,2010301,BASIC,,";

    @Test
    void theReferenceYearIsReadWhole() throws IOException {
        Ledger ledger = accepted(LedgerFolder.reference());

        assertThat(ledger.rows(UnitsFile.Unit.class)).hasSize(4);
        assertThat(ledger.rows(PaymentsFile.Payment.class)).hasSize(105);
        assertThat(ledger.rows(ContractsFile.Contract.class)).hasSize(4);
        assertThat(ledger.rows(AssetsFile.Holding.class)).hasSize(1);
        Money paid = Money.sum(ledger.rows(PaymentsFile.Payment.class).stream()
                .map(PaymentsFile.Payment::amount)
                .toList());
        assertThat(paid).isEqualTo(Money.ofYuan("30770682.00"));
    }

    @Test
    void aRightLedgerIsAcceptedWithItsRowNumbers() throws IOException {
        Ledger ledger = accepted(MemoryFolder.right());

        assertThat(ledger.rows(QuotasFile.Quota.class))
                .extracting(QuotasFile.Quota::row)
                .containsExactly(2, 3);
        assertThat(ledger.rows(QuotasFile.Quota.class).getFirst().change()).isEqualTo(Money.ofYuan("-10"));
        assertThat(ledger.rows(PaymentsFile.Payment.class).getLast().line().key())
                .isEqualTo("GENERAL_PUBLIC|2010301|PROJECT|P01");
    }

    /** One mistake each: file, what is replaced, by what, and where the error must be. */
    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(
            delimiterString = ";",
            emptyValue = "",
            value = {
                "payments.csv; 30101,90.00 ; 30101,12.345 ; 2 ; amount_yuan ; 12.345 ; two decimals",
                "payments.csv; 30101,90.00 ; 30101,-90.00 ; 2 ; amount_yuan ; -90.00 ; more than zero",
                "payments.csv; 30101,90.00 ; 30101,0.00 ; 2 ; amount_yuan ; 0.00 ; more than zero",
                "payments.csv; 30101,90.00 ; 30100,90.00 ; 2 ; economic ; 30100 ; an economic code of 2017",
                "payments.csv; 2010301,BASIC ; 2019998,BASIC ; 2 ; function ; 2019998 ; a functional code of 2017",
                "payments.csv; 2010301,BASIC ; 201,BASIC ; 2 ; function ; 201 ; seven digits",
                "payments.csv; PROJECT,P01 ; PROJECT,P99 ; 3 ; project ; P99 ; a project of this unit",
                "payments.csv; PROJECT,P01 ; BASIC,P01 ; 3 ; project ; P01 ; with no other nature",
                "payments.csv; PROJECT,P01 ; OTHER,P01 ; 3 ; nature ; OTHER ; one of",
                "payments.csv; 440105-701001,GENERAL_PUBLIC,2010301,B ; 440105-701009,GENERAL_PUBLIC,2010301,B ; 2 ;"
                        + " unit ; 440105-701009 ; a unit of units.csv",
                "payments.csv; amount_yuan ; amount ; 1 ; amount ; amount ; the columns",
                "payments.csv; economic,amount ; fund,economic,amount ; 1 ; fund ; fund ; each column once",
                "quotas.csv; 100.00 ; -1.00 ; 2 ; opening_yuan ; -1.00 ; not negative",
                "quotas.csv; -10.00 ; -100.01 ; 2 ; change_yuan ; -100.01 ; a cut of no more",
                "quotas.csv; -10.00 ; '1,000.00' ; 2 ; '' ; 8 ; 7 cells",
                "quotas.csv; GENERAL_PUBLIC,2010301,BASIC ; OTHER,2010301,BASIC ; 2 ; fund ; OTHER ; one of",
                "units.csv; ADMINISTRATIVE ; OFFICE ; 2 ; kind ; OFFICE ; one of",
                "units.csv; ADMINISTRATIVE,440105-701 ; ADMINISTRATIVE,440105-702 ; 2 ; department ; 440105-702 ;"
                        + " year.json",
                "projects.csv; 运营 ; '' ; 2 ; name ; '' ; 1 to 200 characters",
                "projects.csv; P01,运营,440105-701001 ; P01,运营,440105-701009 ; 2 ; unit ; 440105-701009 ; units.csv",
                "year.json; 2017, ; 1917, ; 0 ; fiscalYear ; 1917 ; a year from 2000",
                "year.json; PAYMENT_BASIS ; CASH ; 0 ; recognition ; CASH ; one of",
                "year.json; \"template\" ; \"tables\" ; 0 ; tables ; tables ; the fields",
                "year.json; \"2017\" ; \"1999\" ; 0 ; template ; 1999 ; one of",
            })
    void oneMistakeIsRefusedAtItsCell(
            String file, String text, String other, int row, String column, String value, String accepted)
            throws IOException {
        LedgerReading.Refused refused = refused(MemoryFolder.right().replacing(file, text, other));

        assertThat(refused.errors()).anySatisfy(error -> {
            assertThat(error.file()).isEqualTo(file);
            assertThat(error.row()).isEqualTo(row);
            assertThat(error.column()).isEqualTo(column);
            assertThat(error.value()).isEqualTo(value);
            assertThat(error.accepted()).contains(accepted);
            assertThat(error.acceptedZh()).isNotBlank();
        });
    }

    @Test
    void aColumnThatIsMissingIsNamed() throws IOException {
        LedgerReading.Refused refused = refused(MemoryFolder.right().with("projects.csv", "project,name\nP01,x\n"));

        assertThat(refused.errors())
                .anySatisfy(error -> assertThat(error.text())
                        .startsWith("projects.csv, row 1, column unit:")
                        .contains("第 1 行 unit 列"));
    }

    @Test
    void aRequiredFileThatIsMissingIsNamed() throws IOException {
        assertThat(refused(MemoryFolder.right().without("payments.csv")).errors())
                .extracting(LedgerError::file)
                .containsExactly("payments.csv");
        assertThat(refused(MemoryFolder.right().without("year.json")).errors())
                .extracting(LedgerError::file)
                .containsExactly("year.json");
    }

    @Test
    void aFileThatNobodyKnowsIsRefused() throws IOException {
        assertThat(refused(MemoryFolder.right().with("payment.csv", "unit\n")).errors())
                .extracting(LedgerError::file)
                .containsExactly("payment.csv");
    }

    @Test
    void theSameLineTwiceIsRefusedAndPointsToTheFirst() throws IOException {
        MemoryFolder files = MemoryFolder.right()
                .replacing("quotas.csv", LINE + "100.00,-10.00\n", LINE + "100.00,0.00\n" + LINE + "7.00,0.00\n");

        assertThat(refused(files).errors()).singleElement().satisfies(error -> {
            assertThat(error.row()).isEqualTo(3);
            assertThat(error.accepted()).contains("row 2");
        });
    }

    @Test
    void theSameVoucherTwiceIsRefused() throws IOException {
        MemoryFolder files = MemoryFolder.right().with("payments.csv", """
            unit,fund,function,nature,project,economic,amount_yuan,voucher,date,payee,contract
            440105-701001,GENERAL_PUBLIC,2010301,BASIC,,30101,1.00,V1,2017-02-01,甲,
            440105-701001,GENERAL_PUBLIC,2010301,BASIC,,30102,2.00,V1,2017-02-02,乙,
            440105-701001,GENERAL_PUBLIC,2010301,BASIC,,30102,2.00,V2,2018-02-02,乙,
            """);

        assertThat(refused(files).errors()).extracting(LedgerError::row).containsExactly(3, 4);
    }

    @Test
    void everyErrorOfALedgerIsListed() throws IOException {
        MemoryFolder files = MemoryFolder.right()
                .replacing("payments.csv", "30101,90.00", "3,x")
                .replacing("quotas.csv", "50.00,0.00", "50.001,-")
                .replacing("units.csv", "本级", "");

        assertThat(refused(files).errors())
                .extracting(error -> error.file() + " " + error.column())
                .contains(
                        "units.csv name",
                        "quotas.csv opening_yuan",
                        "quotas.csv change_yuan",
                        "payments.csv economic",
                        "payments.csv amount_yuan");
    }

    @Test
    void aHundredErrorsAreListedAndAllAreCounted() throws IOException {
        String rows = IntStream.range(0, 150)
                .mapToObj(i -> LINE + "30101,-" + (i + 1) + ".00\n")
                .collect(Collectors.joining());
        LedgerReading.Refused refused = refused(MemoryFolder.right()
                .with("payments.csv", "unit,fund,function,nature,project,economic,amount_yuan\n" + rows));

        assertThat(refused.errors()).hasSize(100);
        assertThat(refused.count()).isEqualTo(150);
    }

    @Test
    void textThatIsNotUtf8AndQuotesThatDoNotCloseAreRefused() throws IOException {
        byte[] notUtf8 = {'p', 'r', 'o', (byte) 0xB0, (byte) 0xA1};
        assertThat(refused(MemoryFolder.right().with("projects.csv", notUtf8)).errors())
                .anySatisfy(error -> assertThat(error.accepted()).contains("UTF-8"));
        assertThat(refused(MemoryFolder.right().with("projects.csv", "project,name,unit\nP01,\"x,440105-701001\n"))
                        .errors())
                .anySatisfy(error -> assertThat(error.accepted()).contains("quotes"));
    }

    @Test
    void aByteOrderMarkAndBlankLinesDoNoHarm() throws IOException {
        MemoryFolder files =
                MemoryFolder.right().with("projects.csv", "\uFEFFproject,name,unit\r\n\r\nP01,运营,440105-701001\r\n");

        assertThat(accepted(files).rows(ProjectsFile.Project.class).getFirst().row())
                .isEqualTo(3);
    }

    @Test
    void expectedTablesAreFoundInTheFolderOrBesideIt(@TempDir Path folder) throws IOException {
        Path ledger = Files.createDirectories(folder.resolve("ledger"));
        assertThat(LedgerFolder.of(ledger).expected()).isEmpty();

        Path beside = Files.createDirectories(folder.resolve("expected"));
        assertThat(LedgerFolder.of(ledger).expected().map(LedgerFolder::place)).hasValue(beside.toString());

        Path inside = Files.createDirectories(ledger.resolve("expected"));
        assertThat(LedgerFolder.of(ledger).expected().map(LedgerFolder::place)).hasValue(inside.toString());
    }

    @Test
    void aFolderMayHoldSeveralDepartments() throws IOException {
        MemoryFolder several = MemoryFolder.right()
                .replacing("year.json", "\"department\": {\"code\": \"440105-701\", \"name\": \"办公室\"}", """
                    "departments": [{"code": "440105-701", "name": "办公室"}, {"code": "440105-702", "name": "文化馆"}]\
                    """)
                .replacing("units.csv", "440105-701\n", "440105-701\n440105-702001,馆,PUBLIC_INSTITUTION,440105-702\n")
                .with("prior-year.csv", "metric,amount_yuan,department\nincome.total,1.00,440105-702\n");

        Ledger ledger = accepted(several);

        assertThat(ledger.year().departments())
                .extracting(department -> department.code().value())
                .containsExactly("440105-701", "440105-702");
        assertThat(ledger.rows(UnitsFile.Unit.class))
                .extracting(unit -> unit.department().value())
                .containsExactly("440105-701", "440105-702");
        assertThat(refused(several.with("prior-year.csv", "metric,amount_yuan\nincome.total,1.00\n"))
                        .errors())
                .extracting(LedgerError::column)
                .containsExactly("department");
        assertThat(refused(several.replacing("year.json", "702", "701")).errors())
                .extracting(LedgerError::column)
                .contains("departments");
    }

    private static Ledger accepted(LedgerFolder folder) throws IOException {
        return switch (LedgerReader.read(folder)) {
            case LedgerReading.Accepted accepted -> accepted.ledger();
            case LedgerReading.Refused refused -> throw new AssertionError(refused.errors());
        };
    }

    private static LedgerReading.Refused refused(LedgerFolder folder) throws IOException {
        return switch (LedgerReader.read(folder)) {
            case LedgerReading.Accepted accepted -> throw new AssertionError(accepted.ledger());
            case LedgerReading.Refused refused -> refused;
        };
    }
}
