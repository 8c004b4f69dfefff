package org.budgetyear.standalone.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.model.money.Money;
import org.budgetyear.standalone.CannotStart;
import org.budgetyear.standalone.ledger.file.LedgerFiles;
import org.budgetyear.standalone.ledger.file.PaymentsFile;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookFolderTest {

    private static final List<String> PAYMENTS =
            List.of("unit", "fund", "function", "nature", "project", "economic", "amount_yuan", "voucher", "date");

    @TempDir
    private Path folder;

    @Test
    void aWorkbookIsReadAsAFolder() throws IOException {
        Ledger ledger = accepted(LedgerFolder.of(right()));

        PaymentsFile.Payment payment = ledger.rows(PaymentsFile.Payment.class).getFirst();
        assertThat(payment.amount()).isEqualTo(Money.ofYuan("90.10"));
        assertThat(payment.date()).isEqualTo(LocalDate.of(2017, 3, 1));
        assertThat(ledger.year().departments()).hasSize(1);
    }

    @Test
    void numbersAreTakenAsTheyStandAndDatesByTheirFormat() throws IOException {
        Path file = edited(right(), workbook -> {
            XSSFSheet sheet = workbook.getSheet("payments");
            sheet.getRow(1).getCell(5).setCellValue(30101);
            // What Excel keeps of 0.1 + 0.2.
            sheet.getRow(1).getCell(6).setCellValue(0.1 + 0.2);
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("yyyy/m/d"));
            sheet.getRow(1).getCell(8).setCellValue(LocalDate.of(2017, 12, 31));
            sheet.getRow(1).getCell(8).setCellStyle(date);
        });

        PaymentsFile.Payment payment =
                accepted(LedgerFolder.of(file)).rows(PaymentsFile.Payment.class).getFirst();

        assertThat(payment.amount()).isEqualTo(Money.ofYuan("0.30"));
        assertThat(payment.economic().value()).isEqualTo("30101");
        assertThat(payment.date()).isEqualTo(LocalDate.of(2017, 12, 31));
    }

    @Test
    void aBadRowIsNamedByFileSheetRowAndColumn() throws IOException {
        Path file = edited(right(), workbook -> {
            workbook.getSheet("payments").getRow(1).getCell(6).setCellValue("12.345");
            workbook.createSheet("notes");
        });

        assertThat(refused(LedgerFolder.of(file)))
                .extracting(error -> error.file() + "|" + error.row() + "|" + error.column() + "|" + error.value())
                .containsExactlyInAnyOrder(
                        "ledger.xlsx, sheet payments|2|amount_yuan|12.345", "notes.csv|0||notes.csv");
    }

    @Test
    void theTemplateHasASheetForEachFileWithItsColumnsExplained() throws IOException {
        Path file = folder.resolve("template.xlsx");
        WorkbookWriter.write(new LedgerSheets(year(), Map.of()), file);

        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(LedgerFiles.ALL.size() + 2);
            XSSFSheet units = workbook.getSheet("units");
            assertThat(units.getRow(0).getCell(2).getStringCellValue()).isEqualTo("kind");
            assertThat(units.getRow(0).getCell(2).getCellComment().getString().getString())
                    .contains("单位性质");
            assertThat(units.getPaneInformation().isFreezePane()).isTrue();
            assertThat(units.getDataValidations()).hasSize(1);
            assertThat(units.getDataValidations()
                            .getFirst()
                            .getValidationConstraint()
                            .getExplicitListValues())
                    .contains("ADMINISTRATIVE");
        }
    }

    @Test
    void whatIsNoWorkbookIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("ledger.xlsx"), "unit,name\n");

        assertThatThrownBy(() -> LedgerFolder.of(file)).isInstanceOf(CannotStart.class);
        assertThatThrownBy(() -> LedgerFolder.of(folder.resolve("none.xlsx"))).isInstanceOf(CannotStart.class);
    }

    @Test
    void aWrittenFolderIsReadAsTheSame() throws IOException {
        LedgerWriter.write(sheets(), folder.resolve("out"));

        Ledger ledger = accepted(LedgerFolder.of(folder.resolve("out")));

        assertThat(ledger.rows(PaymentsFile.Payment.class))
                .isEqualTo(accepted(LedgerFolder.of(right())).rows(PaymentsFile.Payment.class));
    }

    private Path right() throws IOException {
        Path file = folder.resolve("ledger.xlsx");
        WorkbookWriter.write(sheets(), file);
        return file;
    }

    private static LedgerSheets sheets() {
        String unit = "440105-701001";
        return new LedgerSheets(
                year(),
                Map.of(
                        "units.csv",
                        List.of(
                                List.of("unit", "name", "kind", "department"),
                                List.of(unit, "本级", "ADMINISTRATIVE", "440105-701")),
                        "quotas.csv",
                        List.of(
                                List.of("unit", "fund", "function", "nature", "project", "opening_yuan", "change_yuan"),
                                List.of(unit, "GENERAL_PUBLIC", "2010301", "BASIC", "", "100.00", "-9.90")),
                        "payments.csv",
                        List.of(
                                PAYMENTS,
                                List.of(
                                        unit,
                                        "GENERAL_PUBLIC",
                                        "2010301",
                                        "BASIC",
                                        "",
                                        "30101",
                                        "90.10",
                                        "V1",
                                        "2017-03-01"))));
    }

    private static Ledger.Year year() {
        return new Ledger.Year(
                new FiscalYear(2017),
                List.of(new Ledger.Department(new UnitCode("440105-701"), "办公室")),
                "2017",
                Recognition.PAYMENT_BASIS);
    }

    private static Path edited(Path file, Consumer<XSSFWorkbook> change) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            change.accept(workbook);
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
        return file;
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
