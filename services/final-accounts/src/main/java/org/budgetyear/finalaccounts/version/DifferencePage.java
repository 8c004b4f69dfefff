package org.budgetyear.finalaccounts.version;

import java.util.List;
import java.util.Objects;
import org.budgetyear.finalaccounts.disclosure.Difference;
import org.budgetyear.finalaccounts.table.print.Html;
import org.budgetyear.model.money.Money;
import org.budgetyear.model.money.Printed;
import org.jspecify.annotations.Nullable;

/** What a version changed of the one before, cell by cell, and the events that caused it, as a page. */
public final class DifferencePage {

    private static final String CSS = """
            body { font: 15px/1.6 system-ui, sans-serif; margin: 2rem; color: #222; }
            table { border-collapse: collapse; margin: 1rem 0; }
            th, td { border: 1px solid #999; padding: .2rem .6rem; text-align: left; }
            td.amount { text-align: right; font-variant-numeric: tabular-nums; }
            """;

    private DifferencePage() {}

    /** @param owner whose disclosure it is, with the year */
    public static String write(String owner, int version, List<Difference> differences, List<LoggedEvent> events) {
        String title = "%s 决算公开：第 %d 版与第 %d 版的差异".formatted(owner, version, version - 1);
        Html page = new Html().open("html", "lang", "zh-CN").open("head").empty("meta", "charset", "UTF-8");
        page.element("title", title).style(CSS).close().open("body").element("h1", title);
        page.element("p", "表内金额单位：元。 Amounts of cells in yuan.");
        page.open("table").open("tr");
        List.of("表", "行", "栏", "原", "现", "差").forEach(head -> page.element("th", head));
        page.close();
        differences.stream().filter(each -> each.deltaFen() != null).forEach(each -> cell(page, each));
        page.close().element("h2", "原因 Events");
        page.open("table").open("tr");
        List.of("单位", "日期", "事件", "文号", "经办人", "编号").forEach(head -> page.element("th", head));
        page.close();
        events.forEach(event -> event(page, event));
        return page.close().close().close().finished();
    }

    private static void cell(Html page, Difference difference) {
        page.open("tr")
                .element("td", Objects.requireNonNullElse(difference.table(), ""))
                .element("td", Objects.requireNonNullElse(difference.row(), ""))
                .element("td", Objects.requireNonNullElse(difference.column(), ""))
                .element("td", yuan(difference.was()), "class", "amount")
                .element("td", yuan(difference.is()), "class", "amount")
                .element("td", yuan(Objects.toString(difference.deltaFen())), "class", "amount")
                .close();
    }

    private static void event(Html page, LoggedEvent event) {
        page.open("tr")
                .element("td", event.unit().value())
                .element("td", event.accountingDate().toString())
                .element("td", event.type())
                .element("td", Objects.requireNonNullElse(event.documentNo(), ""))
                .element("td", event.actor())
                .element("td", event.id())
                .close();
    }

    private static String yuan(@Nullable String fen) {
        return fen == null ? "" : Printed.yuan(Money.ofFen(Long.parseLong(fen)));
    }
}
