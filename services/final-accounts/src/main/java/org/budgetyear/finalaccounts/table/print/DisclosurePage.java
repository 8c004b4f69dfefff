package org.budgetyear.finalaccounts.table.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.budgetyear.finalaccounts.table.Table;
import org.budgetyear.finalaccounts.table.TableProblem;
import org.budgetyear.finalaccounts.table.Tables;

/**
 * The tables as one page to read and to print on A4 landscape. It is complete in itself: no script, no other file; the
 * unit of amounts is switched by its style sheet.
 */
public final class DisclosurePage {

    private static final String WAN_YUAN = "万元";
    private static final String YUAN = "元";

    private final Tables tables;
    private final Html html = new Html();

    private DisclosurePage(Tables tables) {
        this.tables = tables;
    }

    /** HTML in UTF-8. */
    public static String write(Tables tables) {
        return new DisclosurePage(tables).page();
    }

    private String page() {
        String title = tables.year() + "年度" + tables.set().name();
        html.open("html", "lang", "zh-CN").open("head");
        html.empty("meta", "charset", "UTF-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.element("title", tables.ownerName() + " " + title).style(css()).close();
        html.open("body");
        header(title);
        html.open("main");
        problems();
        contents();
        tables.tables().forEach(this::sheet);
        html.close().close().close();
        return html.finished();
    }

    private void header(String title) {
        html.open("header").open("h1");
        html.text(tables.ownerName()).element("small", title).close();
        html.open("ul", "class", "facts");
        fact(tables.level().zh(), tables.ownerName(), "");
        fact("代码", tables.owner().value(), "");
        fact("年度", tables.year().toString(), "");
        if (tables.sealed()) {
            fact("状态", "已封账，数据为最终数", "");
        } else {
            fact("状态", "尚未封账，数据为暂定数", "provisional");
        }
        html.close();
        html.open("fieldset").element("legend", "金额单位");
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
        if (tables.problems().isEmpty()) {
            return;
        }
        html.open("section", "class", "problems").element("h2", "以下问题解决之前不得公开");
        html.open("ul");
        for (TableProblem problem : tables.problems()) {
            html.element("li", problem.messageZh());
        }
        html.close().close();
    }

    private void contents() {
        html.open("nav", "aria-label", "目录").open("ol");
        for (Table table : tables.tables()) {
            html.open("li").element("span", table.definition().form());
            html.element("a", table.definition().title(), "href", "#" + anchor(table))
                    .close();
        }
        html.close().close();
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
        new Sheet(html, table).write();
        html.close();
        html.open("div", "class", "notes");
        table.notes().forEach(note -> html.element("p", note));
        html.close().close();
    }

    private static String anchor(Table table) {
        return "table-" + table.id();
    }

    private static String css() {
        try (InputStream css =
                Objects.requireNonNull(DisclosurePage.class.getResourceAsStream("disclosure.css"), "disclosure.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
