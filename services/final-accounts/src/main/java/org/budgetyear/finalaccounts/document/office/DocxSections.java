package org.budgetyear.finalaccounts.document.office;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Sections of a document: each ends where one of these methods is called. All have the same header and footer. */
final class DocxSections {

    /** A4 in twentieths of a point. */
    private static final BigInteger SHORT_SIDE = BigInteger.valueOf(11_906);

    private static final BigInteger LONG_SIDE = BigInteger.valueOf(16_838);
    private static final BigInteger TEXT_MARGIN = BigInteger.valueOf(1_440);
    private static final BigInteger TABLE_MARGIN = BigInteger.valueOf(850);
    private static final int SMALL_POINTS = 8;

    private final XWPFDocument document;
    private final CTSectPr shared;

    DocxSections(XWPFDocument document) {
        this.document = document;
        this.shared = document.getDocument().getBody().addNewSectPr();
    }

    /** What stands on top of every page; the page's number stands below. */
    void edition(String edition) {
        XWPFParagraph top = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        top.setAlignment(ParagraphAlignment.CENTER);
        DocxText.run(top, edition, SMALL_POINTS, false, DocxText.TABLE_FONT);
        XWPFParagraph bottom = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        bottom.setAlignment(ParagraphAlignment.CENTER);
        bottom.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    void upright() {
        portrait(ended());
    }

    void across() {
        CTSectPr section = ended();
        CTPageSz size = section.addNewPgSz();
        size.setW(LONG_SIDE);
        size.setH(SHORT_SIDE);
        size.setOrient(STPageOrientation.LANDSCAPE);
        margins(section, TABLE_MARGIN);
    }

    void last() {
        portrait(shared);
    }

    private CTSectPr ended() {
        CTSectPr section = document.createParagraph().getCTP().addNewPPr().addNewSectPr();
        section.set(shared.copy());
        return section;
    }

    private static void portrait(CTSectPr section) {
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(SHORT_SIDE);
        size.setH(LONG_SIDE);
        margins(section, TEXT_MARGIN);
    }

    private static void margins(CTSectPr section, BigInteger margin) {
        CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setHeader(TABLE_MARGIN.divide(BigInteger.TWO));
        margins.setFooter(TABLE_MARGIN.divide(BigInteger.TWO));
    }
}
