package org.budgetyear.finalaccounts.document.page;

import java.util.List;
import org.budgetyear.finalaccounts.document.DisclosureDocument;
import org.budgetyear.finalaccounts.narrative.Passage;
import org.budgetyear.finalaccounts.table.Table;
import org.budgetyear.finalaccounts.table.TableProblem;
import org.budgetyear.finalaccounts.table.Tables;
import org.budgetyear.finalaccounts.table.print.Html;
import org.budgetyear.finalaccounts.table.print.PrintedTable;

/**
 * The disclosure as one page to read and to print. It is complete in itself: no script, no other file; the unit of
 * amounts is switched by its style sheet.
 */
public final class DisclosurePage {

    private static final String WAN_YUAN = "万元";
    private static final String YUAN = "元";

    private final DisclosureDocument disclosure;
    private final Tables tables;
    private final Html html = new Html();

    private DisclosurePage(DisclosureDocument disclosure) {
        this.disclosure = disclosure;
        this.tables = disclosure.tables();
    }

    /** HTML in UTF-8. */
    public static String write(DisclosureDocument disclosure) {
        return new DisclosurePage(disclosure).page();
    }

    private String page() {
        html.open("html", "lang", "zh-CN").open("head");
        html.empty("meta", "charset", "UTF-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.element("title", tables.ownerName() + " " + disclosure.title()).style(StyleSheet.read("screen.css"));
        html.close().open("body");
        header();
        List<Passage> passages = disclosure.narrative().passages();
        Passages text = new Passages(html, passages, () -> tables.tables().forEach(this::sheet));
        html.open("nav", "aria-label", "目录").open("ol");
        text.contents(this::tableContents);
        html.close().close().open("main");
        problems();
        text.write();
        html.close().close().close();
        return html.finished();
    }

    private void header() {
        html.open("header").open("h1");
        html.text(tables.ownerName()).element("small", disclosure.title()).close();
        html.open("ul", "class", "facts");
        fact(tables.level().zh(), tables.ownerName(), "");
        fact("代码", tables.owner().value(), "");
        fact("年度", tables.year().toString(), "");
        fact("状态", tables.sealed() ? "已封账，数据为最终数" : "尚未封账，数据为暂定数", tables.sealed() ? "" : "provisional");
        fact("版本", disclosure.edition(), disclosure.isProvisional() ? "provisional" : "");
        if (!disclosure.isProvisional()) {
            fact("SHA-256", disclosure.fingerprint(), "hash");
        }
        html.close();
        html.open("fieldset").element("legend", "表内金额单位");
        choice("in-wan", WAN_YUAN, "checked");
        choice("in-yuan", YUAN, "");
        html.close().close();
    }

    private void fact(String name, String value, String kind) {
        html.open("li", "class", kind).text(name + "：").element("strong", value).close();
    }

    private void choice(String id, String text, String checked) {
        html.open("label");
        html.empty("input", "type", "radio", "name", "amount-unit", "id", id, "checked", checked);
        html.text(text).close();
    }

    private void problems() {
        List<String> missing = disclosure.narrative().missing();
        if (tables.problems().isEmpty() && missing.isEmpty()) {
            return;
        }
        html.open("section", "class", "problems").element("h2", "以下问题解决之前不得公开");
        html.open("ul");
        for (TableProblem problem : tables.problems()) {
            html.element("li", problem.messageZh());
        }
        if (!missing.isEmpty()) {
            html.element("li", "缺少说明：" + String.join("、", missing));
        }
        html.close().close();
    }

    private void tableContents() {
        for (Table table : tables.tables()) {
            html.open("li", "class", "depth1")
                    .element("span", table.definition().form());
            html.element("a", table.definition().title(), "href", "#" + anchor(table))
                    .close();
        }
    }

    private void sheet(Table table) {
        html.open("section", "class", "sheet", "id", anchor(table)).open("table");
        html.open("caption").element("strong", table.definition().title());
        html.open("span", "class", "line");
        html.element("span", tables.level().zh() + "：" + tables.ownerName());
        html.element("span", table.definition().form());
        html.open("span").text("金额单位：");
        html.element("span", WAN_YUAN, "class", "wan").element("span", YUAN, "class", "yuan");
        html.close().close().close();
        PrintedTable printed = PrintedTable.of(table);
        Sheet sheet = new Sheet(html, printed);
        html.open("thead");
        sheet.head();
        html.close().open("tbody");
        sheet.lines(printed.lines());
        html.close().close();
        html.open("div", "class", "notes");
        table.notes().forEach(note -> html.element("p", note));
        html.close().close();
    }

    private static String anchor(Table table) {
        return "table-" + table.id();
    }
}
