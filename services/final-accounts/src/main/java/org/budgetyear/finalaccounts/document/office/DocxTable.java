package org.budgetyear.finalaccounts.document.office;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.budgetyear.finalaccounts.table.Table;
import org.budgetyear.finalaccounts.table.Tables;
import org.budgetyear.finalaccounts.table.print.PrintedTable;
import org.budgetyear.finalaccounts.table.print.PrintedTable.Kind;
import org.budgetyear.finalaccounts.table.print.PrintedTable.PrintedCell;
import org.budgetyear.finalaccounts.table.print.TableHead;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** One official table of the document. */
final class DocxTable {

    /** Between the margins of a page that lies across, in twentieths of a point. */
    private static final int WIDTH = 15_100;

    private static final int POINTS = 8;
    private static final int TITLE_POINTS = 14;
    private static final int NAME_SHARES = 34;
    private static final int CODE_SHARES = 10;
    private static final int NUMBER_SHARES = 5;
    private static final int AMOUNT_SHARES = 12;
    private static final int LEVEL_INDENT = 160;
    private static final int SECTION_DIGITS = 5;
    private static final int ITEM_DIGITS = 7;

    private final XWPFDocument document;
    private final Tables tables;
    private final Table table;
    private final PrintedTable printed;
    private final List<Integer> widths;

    DocxTable(XWPFDocument document, Tables tables, Table table) {
        this.document = document;
        this.tables = tables;
        this.table = table;
        this.printed = PrintedTable.of(table);
        this.widths = widths();
    }

    /** @param onNextPage whether something stands before it */
    void write(boolean onNextPage) {
        XWPFParagraph title = document.createParagraph();
        title.setPageBreak(onNextPage);
        title.setAlignment(ParagraphAlignment.CENTER);
        DocxText.run(title, table.definition().title(), TITLE_POINTS, true, DocxText.TABLE_FONT);
        label(table.definition().form());
        label("单位：" + tables.set().amountUnit());
        XWPFParagraph owner = document.createParagraph();
        DocxText.run(owner, tables.level().zh() + "：" + tables.ownerName(), POINTS, false, DocxText.TABLE_FONT);
        XWPFTable grid = grid();
        head(grid);
        List<List<PrintedCell>> lines = printed.lines();
        for (int i = 0; i < lines.size(); i++) {
            line(grid, lines.get(i), i < printed.repeated());
        }
        for (String note : table.notes()) {
            DocxText.run(document.createParagraph(), note, POINTS, false, DocxText.TABLE_FONT);
        }
    }

    private void label(String label) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        DocxText.run(paragraph, label, POINTS, false, DocxText.TABLE_FONT);
    }

    private XWPFTable grid() {
        XWPFTable grid = DocxText.emptyTable(document);
        grid.setWidth(WIDTH);
        grid.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var columns = grid.getCTTbl().addNewTblGrid();
        widths.forEach(width -> columns.addNewGridCol().setW(BigInteger.valueOf(width)));
        return grid;
    }

    private void head(XWPFTable grid) {
        List<List<TableHead.HeadCell>> lines = printed.head().lines();
        for (int level = 0; level < lines.size(); level++) {
            XWPFTableRow row = repeated(grid);
            int column = 0;
            while (column < widths.size()) {
                TableHead.HeadCell cell = covering(lines, level, column);
                boolean starts = lines.get(level).contains(cell);
                XWPFTableCell printedCell = cell(row, column, cell.columns());
                CTTcPr properties = printedCell.getCTTc().getTcPr();
                if (cell.columns() > 1) {
                    properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columns()));
                }
                if (cell.rows() > 1) {
                    properties.addNewVMerge().setVal(starts ? STMerge.RESTART : STMerge.CONTINUE);
                }
                fill(printedCell, starts ? cell.text() : "", ParagraphAlignment.CENTER, true);
                column += cell.columns();
            }
        }
        if (printed.head().isNumbered()) {
            XWPFTableRow row = repeated(grid);
            for (int i = 0; i < widths.size(); i++) {
                String number = printed.head().columns().get(i).number();
                fill(cell(row, i, 1), number, ParagraphAlignment.CENTER, false);
            }
        }
    }

    /** The head cell that covers a column at a level, also when it began above. */
    private static TableHead.HeadCell covering(List<List<TableHead.HeadCell>> lines, int level, int column) {
        for (int above = level; above >= 0; above--) {
            for (TableHead.HeadCell cell : lines.get(above)) {
                boolean across = cell.column() <= column && column < cell.column() + cell.columns();
                if (across && above + cell.rows() > level) {
                    return cell;
                }
            }
        }
        throw new IllegalStateException("no head over column " + column);
    }

    private static XWPFTableRow repeated(XWPFTable grid) {
        XWPFTableRow row = DocxText.newRow(grid);
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        return row;
    }

    private void line(XWPFTable grid, List<PrintedCell> line, boolean repeated) {
        XWPFTableRow row = repeated ? repeated(grid) : DocxText.newRow(grid);
        row.setCantSplitRow(true);
        for (int i = 0; i < line.size(); i++) {
            PrintedCell cell = line.get(i);
            XWPFTableCell printedCell = cell(row, i, 1);
            fill(printedCell, cell.text(), alignment(cell), cell.total());
            int indent = cell.kind() != Kind.NAME
                    ? 0
                    : switch (cell.level()) {
                        case SECTION_DIGITS -> LEVEL_INDENT;
                        case ITEM_DIGITS -> 2 * LEVEL_INDENT;
                        default -> 0;
                    };
            printedCell.getParagraphs().getFirst().setIndentationLeft(indent);
        }
    }

    private static ParagraphAlignment alignment(PrintedCell cell) {
        return switch (cell.kind()) {
            case AMOUNT -> ParagraphAlignment.RIGHT;
            case NUMBER -> ParagraphAlignment.CENTER;
            case NAME -> cell.total() && cell.level() == 0 ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT;
            case CODE, EMPTY -> ParagraphAlignment.LEFT;
        };
    }

    private XWPFTableCell cell(XWPFTableRow row, int column, int columns) {
        XWPFTableCell cell = row.createCell();
        int width = widths.subList(column, column + columns).stream()
                .mapToInt(Integer::intValue)
                .sum();
        cell.setWidth(Integer.toString(width));
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        return cell;
    }

    private static void fill(XWPFTableCell cell, String content, ParagraphAlignment alignment, boolean bold) {
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setAlignment(alignment);
        DocxText.run(paragraph, content, POINTS, bold, DocxText.TABLE_FONT);
    }

    private List<Integer> widths() {
        List<PrintedCell> first =
                printed.lines().isEmpty() ? List.of() : printed.lines().getFirst();
        List<Integer> shares = new ArrayList<>();
        for (int i = 0; i < printed.head().columns().size(); i++) {
            Kind kind = i < first.size() ? first.get(i).kind() : Kind.AMOUNT;
            shares.add(
                    switch (kind) {
                        case NAME -> NAME_SHARES;
                        case CODE -> CODE_SHARES;
                        case NUMBER -> NUMBER_SHARES;
                        case AMOUNT, EMPTY -> AMOUNT_SHARES;
                    });
        }
        int all = shares.stream().mapToInt(Integer::intValue).sum();
        return shares.stream().map(share -> WIDTH * share / all).toList();
    }
}
