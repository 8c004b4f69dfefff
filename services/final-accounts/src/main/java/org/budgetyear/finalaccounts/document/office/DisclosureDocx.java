package org.budgetyear.finalaccounts.document.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.budgetyear.finalaccounts.document.DisclosureDocument;
import org.budgetyear.finalaccounts.document.office.DocxText.Look;
import org.budgetyear.finalaccounts.narrative.Passage;
import org.budgetyear.finalaccounts.table.Table;
import org.budgetyear.finalaccounts.table.Tables;

/** The whole disclosure as a document to edit: text upright, tables across, heads that every page of a table repeats. */
public final class DisclosureDocx {

    private final DisclosureDocument disclosure;
    private final XWPFDocument document;
    private final DocxText text;
    private final DocxSections sections;

    private DisclosureDocx(DisclosureDocument disclosure, XWPFDocument document) {
        this.disclosure = disclosure;
        this.document = document;
        this.text = new DocxText(document);
        this.sections = new DocxSections(document);
    }

    public static byte[] write(DisclosureDocument disclosure) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new DisclosureDocx(disclosure, document).write();
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() {
        Tables tables = disclosure.tables();
        document.getProperties().getCoreProperties().setTitle(tables.ownerName() + " " + disclosure.title());
        sections.edition(disclosure.edition());
        cover();
        contents();
        for (Passage passage : disclosure.narrative().passages()) {
            switch (passage) {
                case Passage.Heading heading -> text.heading(heading);
                case Passage.Paragraph paragraph -> text.paragraph(paragraph);
                case Passage.Listing listing -> text.listing(listing);
                case Passage.AllTables all -> tables();
            }
        }
        sections.last();
    }

    private void cover() {
        text.line(disclosure.tables().ownerName(), Look.COVER);
        text.line(disclosure.title(), Look.COVER);
        text.line(disclosure.edition(), Look.EDITION);
        if (!disclosure.isProvisional()) {
            text.line("SHA-256 " + disclosure.fingerprint(), Look.SMALL);
        }
        sections.upright();
    }

    private void contents() {
        text.line("目录", Look.TITLE);
        for (Passage passage : disclosure.narrative().passages()) {
            if (passage instanceof Passage.Heading heading && heading.depth() <= 1) {
                text.line(heading.numbered(), heading.depth() == 0 ? Look.CONTENTS : Look.CONTENTS_INNER);
            } else if (passage instanceof Passage.AllTables) {
                disclosure.tables().tables().forEach(table -> text.line(named(table), Look.CONTENTS_INNER));
            }
        }
    }

    private void tables() {
        sections.upright();
        List<Table> tables = disclosure.tables().tables();
        for (int i = 0; i < tables.size(); i++) {
            new DocxTable(document, disclosure.tables(), tables.get(i)).write(i > 0);
        }
        sections.across();
    }

    private static String named(Table table) {
        return table.definition().form() + " " + table.definition().title();
    }
}
