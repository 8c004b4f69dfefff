package org.budgetyear.finalaccounts.document.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.budgetyear.finalaccounts.document.DisclosureDocument;
import org.budgetyear.finalaccounts.table.ReferenceYear;
import org.budgetyear.finalaccounts.table.Table;
import org.budgetyear.finalaccounts.table.print.TableCsv;
import org.junit.jupiter.api.Test;

class DisclosureXlsxTest {

    private static final Pattern AMOUNT = Pattern.compile("-?[0-9][0-9,]*\\.[0-9]{2}");

    private final DisclosureDocument disclosure = DisclosureDocument.of(ReferenceYear.book(), null);
    private final XSSFWorkbook workbook = opened();

    @Test
    void has_one_sheet_a_table_in_the_official_layout() {
        assertThat(workbook.getNumberOfSheets()).isEqualTo(8);
        XSSFSheet fifth = workbook.getSheet("公开05表");
        assertThat(fifth.getRow(0).getCell(0).getStringCellValue()).isEqualTo("一般公共预算财政拨款支出决算表");
        assertThat(fifth.getRow(1).getCell(4).getStringCellValue()).isEqualTo("公开05表");
        assertThat(fifth.getRow(2).getCell(0).getStringCellValue()).isEqualTo("部门：广州市海珠区人民政府政务管理办公室");
        assertThat(fifth.getRow(2).getCell(4).getStringCellValue()).isEqualTo("单位：万元");
        assertThat(fifth.getRow(3).getCell(0).getStringCellValue()).isEqualTo("项目");
        assertThat(fifth.getMergedRegions())
                .anyMatch(merged -> merged.formatAsString().equals("A4:B4"));
    }

    @Test
    void its_numbers_are_those_of_the_csv_file() {
        for (Table table : disclosure.tables().tables()) {
            List<BigDecimal> expected = AMOUNT.matcher(
                            TableCsv.write(table).replace("\"", "").replaceAll("(?<=\\.[0-9]{2}),", " "))
                    .results()
                    .map(MatchResult::group)
                    .map(text -> new BigDecimal(text.replace(",", "")))
                    .toList();
            assertThat(numbers(workbook.getSheet(table.definition().form())))
                    .as(table.id())
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @Test
    void a_number_shows_two_decimals_and_a_code_stays_text() {
        XSSFSheet second = workbook.getSheet("公开02表");
        Row total = second.getRow(5 + 1);
        assertThat(total.getCell(2).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
        assertThat(second.getRow(7).getCell(0).getCellType()).isEqualTo(CellType.STRING);
        assertThat(second.getRow(7).getCell(0).getStringCellValue()).isEqualTo("201");
    }

    @Test
    void every_sheet_keeps_its_head_in_sight_and_prints_across_one_page_wide() {
        workbook.forEach(sheet -> {
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getRepeatingRows().getFirstRow()).isZero();
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getFitToPage()).isTrue();
        });
        assertThat(workbook.getSheet("公开02表").getRepeatingRows().getLastRow())
                .as("the total stands on every page")
                .isEqualTo(workbook.getSheet("公开02表").getPaneInformation().getHorizontalSplitPosition());
    }

    private static List<BigDecimal> numbers(XSSFSheet sheet) {
        List<BigDecimal> numbers = new ArrayList<>();
        sheet.forEach(row -> {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.NUMERIC) {
                    numbers.add(new BigDecimal(((XSSFCell) cell).getRawValue()));
                }
            }
        });
        return numbers;
    }

    private XSSFWorkbook opened() {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(DisclosureXlsx.write(disclosure)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
