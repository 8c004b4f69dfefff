package org.budgetyear.finalaccounts.document.office;

import java.util.List;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.budgetyear.finalaccounts.document.DisclosureDocument;
import org.budgetyear.finalaccounts.document.office.CellStyles.Look;
import org.budgetyear.finalaccounts.table.Table;
import org.budgetyear.finalaccounts.table.definition.Layout;
import org.budgetyear.finalaccounts.table.print.PrintedTable;
import org.budgetyear.finalaccounts.table.print.PrintedTable.Kind;
import org.budgetyear.finalaccounts.table.print.PrintedTable.PrintedCell;
import org.budgetyear.finalaccounts.table.print.TableHead;
import org.budgetyear.model.money.Printed;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** One table's sheet: title, labels, merged head, lines, notes; the head stays in sight and stands on every page. */
final class TableSheet {

    private static final int CHARACTER = 256;
    private static final int NAME_CHARACTERS = 44;
    private static final int NAME_BESIDE_CHARACTERS = 34;
    private static final int CODE_CHARACTERS = 11;
    private static final int NUMBER_CHARACTERS = 6;
    private static final int AMOUNT_CHARACTERS = 15;
    private static final int TITLE_POINTS = 28;
    private static final int NOTE_POINTS = 16;
    private static final int HEAD_POINTS = 27;
    private static final int LINES_OF_A_PAGE = 40;

    private final XSSFSheet sheet;
    private final CellStyles styles;
    private final DisclosureDocument disclosure;
    private final Table table;
    private final PrintedTable printed;
    private final int lastColumn;
    private int next;

    TableSheet(XSSFWorkbook workbook, CellStyles styles, DisclosureDocument disclosure, Table table) {
        this.sheet = workbook.createSheet(table.definition().form());
        this.styles = styles;
        this.disclosure = disclosure;
        this.table = table;
        this.printed = PrintedTable.of(table);
        this.lastColumn = printed.head().columns().size() - 1;
    }

    void write() {
        labels();
        head();
        int linesAt = next;
        printed.lines().forEach(this::line);
        table.notes().forEach(this::note);
        widths();
        int frozenColumns = table.definition().layout() == Layout.ROWS
                ? table.definition().printLabels().size()
                : 0;
        sheet.createFreezePane(frozenColumns, linesAt);
        paper(linesAt + printed.repeated() - 1);
    }

    private void labels() {
        wide(table.definition().title(), Look.TITLE, TITLE_POINTS);
        XSSFRow form = row();
        cell(form, lastColumn, table.definition().form(), Look.LABEL_RIGHT);
        XSSFRow owner = row();
        String level = disclosure.tables().level().zh();
        cell(owner, 0, level + "：" + disclosure.tables().ownerName(), Look.LABEL);
        int half = lastColumn / 2;
        merge(owner.getRowNum(), owner.getRowNum(), 0, half);
        cell(owner, lastColumn, "单位：" + disclosure.tables().set().amountUnit(), Look.LABEL_RIGHT);
    }

    private void head() {
        List<List<TableHead.HeadCell>> lines = printed.head().lines();
        for (List<TableHead.HeadCell> line : lines) {
            XSSFRow row = row();
            row.setHeightInPoints(HEAD_POINTS);
            for (int column = 0; column <= lastColumn; column++) {
                cell(row, column, "", Look.HEAD);
            }
            line.forEach(head -> {
                row.getCell(head.column()).setCellValue(head.text());
                int bottom = row.getRowNum() + head.rows() - 1;
                merge(row.getRowNum(), bottom, head.column(), head.column() + head.columns() - 1);
            });
        }
        if (printed.head().isNumbered()) {
            XSSFRow row = row();
            List<TableHead.Column> columns = printed.head().columns();
            for (int i = 0; i < columns.size(); i++) {
                cell(row, i, columns.get(i).number(), Look.COLUMN_NUMBER);
            }
        }
    }

    private void line(List<PrintedCell> line) {
        XSSFRow row = row();
        for (int i = 0; i < line.size(); i++) {
            PrintedCell printedCell = line.get(i);
            XSSFCell cell = cell(row, i, printedCell.amountFen() == null ? printedCell.text() : "", look(printedCell));
            if (printedCell.amountFen() != null) {
                number(cell, Printed.wanYuan(printedCell.amountFen()));
            }
        }
    }

    /** The number as it is published, written digit by digit: what is summed or copied is what the other formats show. */
    private static void number(XSSFCell cell, String printed) {
        cell.getCTCell().setT(STCellType.N);
        cell.getCTCell().setV(printed.replace(",", ""));
    }

    private static Look look(PrintedCell cell) {
        return switch (cell.kind()) {
            case AMOUNT -> cell.total() ? Look.TOTAL_AMOUNT : Look.AMOUNT;
            case CODE -> Look.CODE;
            case NUMBER -> Look.NUMBER;
            case EMPTY -> Look.NAME;
            case NAME ->
                cell.total()
                        ? cell.level() == 0 ? Look.TOTAL_NAME : Look.TOTAL_CODE_NAME
                        : switch (cell.level()) {
                            case 5 -> Look.SECTION;
                            case 7 -> Look.ITEM;
                            default -> Look.NAME;
                        };
        };
    }

    private void note(String note) {
        wide(note, Look.LABEL, NOTE_POINTS);
    }

    private void wide(String text, Look look, int points) {
        XSSFRow row = row();
        row.setHeightInPoints(points);
        cell(row, 0, text, look);
        merge(row.getRowNum(), row.getRowNum(), 0, lastColumn);
    }

    private void widths() {
        List<PrintedCell> first =
                printed.lines().isEmpty() ? List.of() : printed.lines().getFirst();
        int name = table.blocks().size() > 1 ? NAME_BESIDE_CHARACTERS : NAME_CHARACTERS;
        for (int i = 0; i <= lastColumn; i++) {
            Kind kind = i < first.size() ? first.get(i).kind() : Kind.AMOUNT;
            int characters = switch (kind) {
                case NAME -> name;
                case CODE -> CODE_CHARACTERS;
                case NUMBER -> NUMBER_CHARACTERS;
                case AMOUNT, EMPTY -> AMOUNT_CHARACTERS;
            };
            sheet.setColumnWidth(i, characters * CHARACTER);
        }
    }

    private void paper(int lastRepeated) {
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) (printed.lines().size() > LINES_OF_A_PAGE ? 0 : 1));
        sheet.setHorizontallyCenter(true);
        sheet.setRepeatingRows(new CellRangeAddress(0, lastRepeated, -1, -1));
        sheet.getHeader().setCenter(disclosure.edition());
        sheet.getFooter().setLeft(disclosure.fingerprint());
        sheet.getFooter().setCenter("&P / &N");
    }

    private XSSFRow row() {
        return sheet.createRow(next++);
    }

    private XSSFCell cell(XSSFRow row, int column, String text, Look look) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(styles.of(look));
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        return cell;
    }

    private void merge(int firstRow, int lastRow, int firstColumn, int endColumn) {
        if (firstRow != lastRow || firstColumn != endColumn) {
            sheet.addMergedRegion(new CellRangeAddress(firstRow, lastRow, firstColumn, endColumn));
        }
    }
}
