package org.budgetyear.finalaccounts.document.page;

import java.util.List;
import org.budgetyear.finalaccounts.table.print.Html;
import org.budgetyear.finalaccounts.table.print.PrintedTable;
import org.budgetyear.finalaccounts.table.print.PrintedTable.PrintedCell;
import org.budgetyear.finalaccounts.table.print.TableHead;
import org.budgetyear.model.money.Printed;

/** One table of the page: its head and its body. */
final class Sheet {

    private final Html html;
    private final PrintedTable table;

    Sheet(Html html, PrintedTable table) {
        this.html = html;
        this.table = table;
    }

    /** The head's lines. */
    void head() {
        TableHead head = table.head();
        for (List<TableHead.HeadCell> line : head.lines()) {
            html.open("tr");
            line.forEach(cell -> html.element(
                    "th",
                    cell.text(),
                    "scope",
                    cell.columns() > 1 ? "colgroup" : "col",
                    "colspan",
                    cell.columns() > 1 ? Integer.toString(cell.columns()) : "",
                    "rowspan",
                    cell.rows() > 1 ? Integer.toString(cell.rows()) : "",
                    "class",
                    cell.column() == 0 && html.isXml() ? "first" : ""));
            html.close();
        }
        if (head.isNumbered()) {
            html.open("tr", "class", "numbers");
            head.columns().forEach(column -> html.element("th", column.number(), "scope", "col"));
            html.close();
        }
    }

    /** @param lines the lines to write, in order */
    void lines(List<List<PrintedCell>> lines) {
        for (List<PrintedCell> line : lines) {
            html.open("tr");
            line.forEach(this::cell);
            html.close();
        }
    }

    private void cell(PrintedCell cell) {
        switch (cell.kind()) {
            case NAME -> html.element("th", cell.text(), "scope", "row", "class", nameClass(cell));
            case NUMBER -> html.element("td", cell.text(), "class", "c");
            case CODE -> html.element("td", cell.text(), "class", "code");
            case EMPTY -> html.element("td", "");
            case AMOUNT -> amount(cell);
        }
    }

    private static String nameClass(PrintedCell cell) {
        String indented = cell.level() == 0 ? "" : "level" + cell.level();
        return cell.total() ? ("total " + indented).strip() : indented;
    }

    private void amount(PrintedCell cell) {
        html.open("td", "class", cell.total() ? "n total" : "n");
        if (cell.amountFen() != null && html.isXml()) {
            html.text(cell.text());
        } else if (cell.amountFen() != null) {
            html.element("span", cell.text(), "class", "wan");
            html.element("span", Printed.yuan(cell.amountFen()), "class", "yuan");
        }
        html.close();
    }
}
