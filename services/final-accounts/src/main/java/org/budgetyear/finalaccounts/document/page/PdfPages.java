package org.budgetyear.finalaccounts.document.page;

import java.util.List;
import org.budgetyear.finalaccounts.document.DisclosureDocument;
import org.budgetyear.finalaccounts.narrative.Passage;
import org.budgetyear.finalaccounts.table.Table;
import org.budgetyear.finalaccounts.table.Tables;
import org.budgetyear.finalaccounts.table.print.Html;
import org.budgetyear.finalaccounts.table.print.PrintedTable;
import org.budgetyear.finalaccounts.table.print.PrintedTable.PrintedCell;

/** The disclosure as XHTML for pages: a cover, contents with page numbers, and heads that every page of a table repeats. */
final class PdfPages {

    private final DisclosureDocument disclosure;
    private final Tables tables;
    private final Html html = new Html(true);

    private PdfPages(DisclosureDocument disclosure) {
        this.disclosure = disclosure;
        this.tables = disclosure.tables();
    }

    static String write(DisclosureDocument disclosure) {
        return new PdfPages(disclosure).pages();
    }

    private String pages() {
        String title = tables.ownerName() + " " + disclosure.title();
        List<Passage> passages = disclosure.narrative().passages();
        Passages text = new Passages(html, passages, () -> tables.tables().forEach(this::sheet));
        html.open("html", "lang", "zh-CN").open("head").element("title", title);
        String summary = title + "，" + disclosure.edition();
        html.empty("meta", "name", "description", "content", summary);
        html.empty("meta", "name", "subject", "content", summary);
        html.style(StyleSheet.read("paper.css"));
        bookmarks(passages);
        html.close().open("body");
        cover();
        html.open("div", "class", "contents").element("p", "目录", "class", "contents-title");
        html.open("ul");
        text.contents(this::tableContents);
        html.close().close().open("div", "class", "text");
        text.write();
        html.close().close().close();
        return html.finished();
    }

    private void bookmarks(List<Passage> passages) {
        html.open("bookmarks");
        int number = 0;
        for (Passage passage : passages) {
            if (passage instanceof Passage.Heading heading) {
                number++;
                if (heading.depth() == 0) {
                    html.empty("bookmark", "name", heading.numbered(), "href", "#" + Passages.anchor(number));
                }
            } else if (passage instanceof Passage.AllTables) {
                tables.tables()
                        .forEach(table -> html.empty("bookmark", "name", named(table), "href", "#" + anchor(table)));
            }
        }
        html.close();
    }

    private void cover() {
        html.open("div", "class", disclosure.isProvisional() ? "cover provisional" : "cover");
        html.element("h1", tables.ownerName()).element("p", disclosure.title(), "class", "title");
        html.element("p", disclosure.edition(), "class", "edition");
        if (!disclosure.isProvisional()) {
            html.element("p", "SHA-256 " + disclosure.fingerprint(), "class", "hash");
        }
        html.close();
        html.element("div", disclosure.edition() + short256(), "class", "edition-of-page");
    }

    private String short256() {
        return disclosure.isProvisional() ? "" : "　SHA-256 " + disclosure.fingerprint();
    }

    private void tableContents() {
        for (Table table : tables.tables()) {
            html.open("li", "class", "depth1");
            html.element("a", named(table), "href", "#" + anchor(table)).close();
        }
    }

    private void sheet(Table table) {
        PrintedTable printed = PrintedTable.of(table);
        Sheet sheet = new Sheet(html, printed);
        html.open("div", "class", "sheet", "id", anchor(table));
        html.open("table", "class", "official " + layout(table));
        html.open("thead");
        labels(table, printed.head().columns().size());
        sheet.head();
        List<List<PrintedCell>> lines = printed.lines();
        sheet.lines(lines.subList(0, printed.repeated()));
        html.close().open("tbody");
        sheet.lines(lines.subList(printed.repeated(), lines.size()));
        html.close().close();
        html.open("div", "class", "notes");
        table.notes().forEach(note -> html.element("p", note));
        html.close().close();
    }

    /** In the head, so that they stand on every page. */
    private void labels(Table table, int columns) {
        int left = columns / 2;
        label("sheet-title", columns, table.definition().title());
        label("right", columns, table.definition().form());
        html.open("tr", "class", "last-label");
        html.element("td", owner(), "class", "label", "colspan", Integer.toString(left));
        html.element(
                "td",
                "单位：" + tables.set().amountUnit(),
                "class",
                "label right",
                "colspan",
                Integer.toString(columns - left));
        html.close();
    }

    private void label(String look, int columns, String text) {
        html.open("tr");
        html.element("td", text, "class", "label " + look, "colspan", Integer.toString(columns));
        html.close();
    }

    private String owner() {
        return tables.level().zh() + "：" + tables.ownerName();
    }

    private static String layout(Table table) {
        return switch (table.definition().layout()) {
            case ROWS -> "rows";
            case SIDE_BY_SIDE -> "sides";
            case ONE_LINE -> "line";
        };
    }

    private static String named(Table table) {
        return table.definition().form() + " " + table.definition().title();
    }

    private static String anchor(Table table) {
        return "table-" + table.id();
    }
}
