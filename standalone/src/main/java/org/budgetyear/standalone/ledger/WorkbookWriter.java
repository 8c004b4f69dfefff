package org.budgetyear.standalone.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.standalone.ledger.file.LedgerFiles;
import org.budgetyear.standalone.ledger.form.CellForm;
import org.budgetyear.standalone.ledger.form.Column;
import org.budgetyear.standalone.ledger.form.Ledger;
import org.budgetyear.standalone.ledger.form.LedgerFile;

/** Writes a ledger as a workbook: a sheet for each file, with what its columns mean and what they accept. */
public final class WorkbookWriter {

    private static final int LAST_ROW = 9_999;
    private static final int WIDTH = 20 * 256;
    private static final int COMMENT_COLUMNS = 4;
    private static final int COMMENT_ROWS = 3;
    /** A longer list cannot be kept in a cell's rule. */
    private static final int LONGEST_LIST = 255;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CellStyle head = workbook.createCellStyle();
    private final CellStyle text = workbook.createCellStyle();

    private WorkbookWriter() {
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
        // As text, so that codes keep their zeros and amounts their decimals.
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
    }

    /** Writes all sheets, those without rows too. */
    public static void write(LedgerSheets ledger, Path file) throws IOException {
        WorkbookWriter writer = new WorkbookWriter();
        try (XSSFWorkbook workbook = writer.workbook;
                OutputStream out = Files.newOutputStream(file)) {
            writer.settings(ledger.year());
            for (LedgerFile<?> form : LedgerFiles.ALL) {
                List<List<String>> lines = ledger.files().getOrDefault(form.name(), List.of());
                List<Column> columns = form.form(Ledger.of(ledger.year())).columns();
                String name = form.name().substring(0, form.name().length() - WorkbookFolder.CSV.length());
                writer.sheet(name, columns, lines);
            }
            workbook.write(out);
        }
    }

    private void settings(Ledger.Year year) {
        sheet(
                WorkbookFolder.SETTINGS,
                List.of(
                        Column.of("setting", "设置项：年度、套表、收入确认方式", CellForm.text()),
                        Column.of(
                                "value",
                                "取值；确认方式为 " + Recognition.PAYMENT_BASIS + " 或 " + Recognition.QUOTA_BASIS,
                                CellForm.text())),
                List.of(
                        List.of("setting", "value"),
                        List.of("fiscalYear", year.fiscalYear().toString()),
                        List.of("template", year.tableSet()),
                        List.of("recognition", year.recognition().name())));
        List<List<String>> departments = new ArrayList<>();
        departments.add(List.of("code", "name"));
        year.departments().forEach(one -> departments.add(List.of(one.code().value(), one.name())));
        sheet(
                WorkbookFolder.DEPARTMENTS,
                List.of(Column.of("code", "部门编码", CellForm.text()), Column.of("name", "部门名称", CellForm.text())),
                departments);
    }

    /** @param lines the header first; none for a sheet to be filled in */
    private void sheet(String name, List<Column> columns, List<List<String>> lines) {
        XSSFSheet sheet = workbook.createSheet(name);
        sheet.createFreezePane(0, 1);
        List<String> header =
                lines.isEmpty() ? columns.stream().map(Column::name).toList() : lines.getFirst();
        row(sheet, 0, header, head);
        for (int i = 1; i < lines.size(); i++) {
            row(sheet, i, lines.get(i), text);
        }
        for (Column column : columns) {
            int index = header.indexOf(column.name());
            if (index >= 0) {
                sheet.setDefaultColumnStyle(index, text);
                sheet.setColumnWidth(index, WIDTH);
                explain(sheet, index, column);
                offer(sheet, index, column.form().choices());
            }
        }
    }

    private static void row(XSSFSheet sheet, int number, List<String> cells, CellStyle style) {
        var row = sheet.createRow(number);
        for (int column = 0; column < cells.size(); column++) {
            XSSFCell cell = row.createCell(column);
            cell.setCellValue(cells.get(column));
            cell.setCellStyle(style);
        }
    }

    private void explain(XSSFSheet sheet, int index, Column column) {
        CreationHelper helper = workbook.getCreationHelper();
        ClientAnchor anchor = helper.createClientAnchor();
        anchor.setCol1(index + 1);
        anchor.setCol2(index + 1 + COMMENT_COLUMNS);
        anchor.setRow1(1);
        anchor.setRow2(1 + COMMENT_ROWS);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(helper.createRichTextString(column.meaningZh() + (column.required() ? "" : "（本列可不填）")));
        sheet.getRow(0).getCell(index).setCellComment(comment);
    }

    private static void offer(XSSFSheet sheet, int index, List<String> choices) {
        if (choices.isEmpty() || String.join(",", choices).length() > LONGEST_LIST) {
            return;
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation list = helper.createValidation(
                helper.createExplicitListConstraint(choices.toArray(String[]::new)),
                new CellRangeAddressList(1, LAST_ROW, index, index));
        list.setShowErrorBox(true);
        sheet.addValidationData(list);
    }
}
