package org.budgetyear.finalaccounts.document.office;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.budgetyear.finalaccounts.narrative.Passage;
import org.budgetyear.finalaccounts.narrative.Span;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;

/** The text of a document. Fonts are named as official documents want them; a reader without one takes another. */
final class DocxText {

    static final String TABLE_FONT = "宋体";
    private static final String TEXT_FONT = "仿宋";
    private static final String HEADING_FONT = "黑体";
    private static final String LATIN_FONT = "Times New Roman";
    private static final String WARNING = "8C1D18";
    private static final int TEXT_POINTS = 12;
    private static final int LISTING_POINTS = 9;
    private static final int[] HEADING_POINTS = {18, 15, 13, 12};
    private static final int TWO_CHARACTERS = 2 * TEXT_POINTS * 20;
    private static final int LINES_ABOVE_COVER = 1_400;

    private final XWPFDocument document;

    DocxText(XWPFDocument document) {
        this.document = document;
    }

    /** A line that is no text of the narrative. */
    enum Look {
        COVER(26, true),
        EDITION(14, true),
        SMALL(8, false),
        TITLE(16, true),
        CONTENTS(12, true),
        CONTENTS_INNER(11, false);

        private final int points;
        private final boolean bold;

        Look(int points, boolean bold) {
            this.points = points;
            this.bold = bold;
        }
    }

    void line(String text, Look look) {
        XWPFParagraph line = document.createParagraph();
        switch (look) {
            case COVER, EDITION -> {
                line.setAlignment(ParagraphAlignment.CENTER);
                line.setSpacingBefore(LINES_ABOVE_COVER);
            }
            case SMALL, TITLE -> line.setAlignment(ParagraphAlignment.CENTER);
            case CONTENTS -> line.setSpacingBefore(TEXT_POINTS * 10);
            case CONTENTS_INNER -> line.setIndentationLeft(TWO_CHARACTERS);
        }
        run(line, text, look.points, look.bold, look.bold ? HEADING_FONT : TEXT_FONT);
    }

    void heading(Passage.Heading heading) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setPageBreak(heading.depth() == 0);
        paragraph.setKeepNext(true);
        paragraph.setAlignment(heading.depth() == 0 ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
        paragraph.setSpacingBefore(TEXT_POINTS * 20);
        paragraph.getCTP().getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(heading.depth()));
        int points = HEADING_POINTS[Math.min(heading.depth(), HEADING_POINTS.length - 1)];
        run(paragraph, heading.numbered(), points, true, HEADING_FONT);
    }

    void paragraph(Passage.Paragraph passage) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setIndentationFirstLine(TWO_CHARACTERS);
        paragraph.setSpacingBetween(1.5);
        if (!passage.lead().isEmpty()) {
            run(paragraph, passage.lead() + "：", TEXT_POINTS, true, TEXT_FONT);
        }
        spans(paragraph, passage.content(), TEXT_POINTS, TEXT_FONT);
    }

    void listing(Passage.Listing listing) {
        XWPFParagraph caption = document.createParagraph();
        caption.setAlignment(ParagraphAlignment.CENTER);
        caption.setKeepNext(true);
        run(caption, listing.caption(), LISTING_POINTS + 1, true, TABLE_FONT);
        XWPFTable table = emptyTable(document);
        table.setWidth("100%");
        XWPFTableRow head = newRow(table);
        head.setRepeatHeader(true);
        for (String text : listing.heads()) {
            XWPFParagraph cell = head.createCell().getParagraphs().getFirst();
            cell.setAlignment(ParagraphAlignment.CENTER);
            run(cell, text, LISTING_POINTS, true, TABLE_FONT);
        }
        for (List<List<Span>> row : listing.rows()) {
            XWPFTableRow line = newRow(table);
            line.setCantSplitRow(true);
            for (int i = 0; i < row.size(); i++) {
                XWPFParagraph cell = line.createCell().getParagraphs().getFirst();
                cell.setAlignment(listing.hasFigures(i) ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
                spans(cell, row.get(i), LISTING_POINTS, TABLE_FONT);
            }
        }
    }

    /** A new table has a row and a cell of its own, which nobody asked for. */
    static XWPFTable emptyTable(XWPFDocument document) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        return table;
    }

    /** A row without cells. */
    static XWPFTableRow newRow(XWPFTable table) {
        return table.insertNewTableRow(table.getNumberOfRows());
    }

    private static void spans(XWPFParagraph paragraph, List<Span> spans, int points, String font) {
        for (Span span : spans) {
            XWPFRun run = run(paragraph, span.text(), points, false, font);
            if (span.kind() == Span.Kind.MISSING) {
                run.setColor(WARNING);
                run.setBold(true);
            }
        }
    }

    static XWPFRun run(XWPFParagraph paragraph, String text, int points, boolean bold, String font) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontSize(points);
        run.setBold(bold);
        run.setFontFamily(LATIN_FONT);
        CTFonts fonts = run.getCTR().getRPr().getRFontsArray(0);
        fonts.setEastAsia(font);
        return run;
    }
}
