package org.budgetyear.finalaccounts.document.page;

import java.util.List;
import org.budgetyear.finalaccounts.narrative.Passage;
import org.budgetyear.finalaccounts.narrative.Span;
import org.budgetyear.finalaccounts.table.print.Html;

/** The text of the page. */
final class Passages {

    private static final String ANCHOR = "heading-";

    private final Html html;
    private final List<Passage> passages;
    private final Runnable tables;
    private int headings;

    /** @param tables writes the official tables where they belong */
    Passages(Html html, List<Passage> passages, Runnable tables) {
        this.html = html;
        this.passages = passages;
        this.tables = tables;
    }

    void write() {
        for (Passage passage : passages) {
            switch (passage) {
                case Passage.Heading heading -> heading(heading);
                case Passage.Paragraph paragraph -> paragraph(paragraph);
                case Passage.Listing listing -> listing(listing);
                case Passage.AllTables all -> tables.run();
            }
        }
    }

    /** The parts and their sections, with links; the tables stand under their part. */
    void contents(Runnable tableContents) {
        int number = 0;
        for (Passage passage : passages) {
            if (passage instanceof Passage.Heading heading) {
                number++;
                if (heading.depth() <= 1) {
                    html.open("li", "class", "depth" + heading.depth());
                    html.element("a", heading.numbered(), "href", "#" + ANCHOR + number)
                            .close();
                }
            } else if (passage instanceof Passage.AllTables) {
                tableContents.run();
            }
        }
    }

    /** The anchor of the heading with this number, from 1. */
    static String anchor(int number) {
        return ANCHOR + number;
    }

    private void heading(Passage.Heading heading) {
        headings++;
        html.element("h" + (heading.depth() + 2), heading.numbered(), "id", anchor(headings));
    }

    private void paragraph(Passage.Paragraph paragraph) {
        html.open("p");
        if (!paragraph.lead().isEmpty()) {
            html.element("strong", paragraph.lead() + "：");
        }
        spans(paragraph.content());
        html.close();
    }

    /** Tagged tables of a PDF cannot hold a caption, so there it stands before. */
    private void listing(Passage.Listing listing) {
        if (html.isXml()) {
            html.element("p", listing.caption(), "class", "caption");
        }
        html.open("table", "class", "listing");
        if (!html.isXml()) {
            html.element("caption", listing.caption());
        }
        html.open("thead").open("tr");
        listing.heads().forEach(head -> html.element("th", head, "scope", "col"));
        html.close().close().open("tbody");
        for (List<List<Span>> row : listing.rows()) {
            html.open("tr");
            for (int i = 0; i < row.size(); i++) {
                html.open("td", "class", listing.hasFigures(i) ? "n" : "");
                spans(row.get(i));
                html.close();
            }
            html.close();
        }
        html.close().close();
    }

    private void spans(List<Span> spans) {
        for (Span span : spans) {
            switch (span.kind()) {
                case FIGURE -> figure(span);
                case MISSING -> html.element("span", span.text(), "class", "missing", "title", span.source());
                case WORDS, NAME, EXPLANATION -> html.text(span.text());
            }
        }
    }

    /** On paper nothing can be pointed at, and a line would break before the comma that follows an element. */
    private void figure(Span span) {
        if (html.isXml()) {
            html.text(span.text());
        } else {
            html.element("span", span.text(), "class", "figure", "title", span.source());
        }
    }
}
