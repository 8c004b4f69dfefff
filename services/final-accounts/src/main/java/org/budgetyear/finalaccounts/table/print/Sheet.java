package org.budgetyear.finalaccounts.table.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.table.Block;
import org.budgetyear.finalaccounts.table.Cell;
import org.budgetyear.finalaccounts.table.Row;
import org.budgetyear.finalaccounts.table.Table;
import org.budgetyear.finalaccounts.table.definition.ColumnDefinition;
import org.budgetyear.finalaccounts.table.definition.Label;
import org.budgetyear.finalaccounts.table.definition.PrintLabel;
import org.budgetyear.finalaccounts.table.print.TableHead.Column;
import org.budgetyear.model.money.Printed;
import org.jspecify.annotations.Nullable;

/** One table of the page. */
final class Sheet {

    private static final String COLUMN_NUMBERS = "栏次";

    private final Html html;
    private final Table table;
    private final List<PrintLabel> labels;

    Sheet(Html html, Table table) {
        this.html = html;
        this.table = table;
        this.labels = table.definition().printLabels();
    }

    void write() {
        head();
        html.open("tbody");
        switch (table.definition().layout()) {
            case ONE_LINE -> {
                html.open("tr");
                table.blocks()
                        .forEach(block ->
                                block.rows().forEach(row -> row.cells().forEach(cell -> amount(cell, row))));
                html.close();
            }
            case ROWS, SIDE_BY_SIDE -> Sides.across(table).forEach(this::line);
        }
        html.close();
    }

    private void head() {
        TableHead head = new TableHead(
                switch (table.definition().layout()) {
                    case ONE_LINE -> rowsAsColumns();
                    case ROWS ->
                        table.blocks().stream()
                                .flatMap(block -> columns(block, List.of()))
                                .toList();
                    case SIDE_BY_SIDE ->
                        table.blocks().stream()
                                .flatMap(block -> columns(
                                        block, List.of(block.definition().head())))
                                .toList();
                });
        html.open("thead");
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
                    cell.rows() > 1 ? Integer.toString(cell.rows()) : ""));
            html.close();
        }
        if (head.isNumbered()) {
            html.open("tr", "class", "numbers");
            head.columns().forEach(column -> html.element("th", column.number(), "scope", "col"));
            html.close();
        }
        html.close();
    }

    private Stream<Column> columns(Block block, List<String> outer) {
        Stream<Column> front = labels.stream()
                .map(label ->
                        new Column(joined(outer, label.head()), label.from() == Label.TEXT ? COLUMN_NUMBERS : ""));
        Stream<Column> amounts =
                block.columns().stream().map(column -> new Column(joined(outer, column.head()), column.number()));
        boolean numbered =
                block.columns().stream().anyMatch(column -> !column.number().isEmpty());
        return Stream.concat(front.map(column -> numbered ? column : new Column(column.path(), "")), amounts);
    }

    /** Each row becomes a group of columns; their numbers go on from group to group. */
    private List<Column> rowsAsColumns() {
        List<Column> columns = new ArrayList<>();
        for (Block block : table.blocks()) {
            for (Row row : block.rows()) {
                for (ColumnDefinition column : block.columns()) {
                    columns.add(new Column(
                            joined(List.of(row.text()), column.head()), Integer.toString(columns.size() + 1)));
                }
            }
        }
        return columns;
    }

    private void line(List<@Nullable Row> sides) {
        html.open("tr");
        for (int side = 0; side < sides.size(); side++) {
            Row row = sides.get(side);
            if (row == null) {
                int width = labels.size() + table.blocks().get(side).columns().size();
                for (int i = 0; i < width; i++) {
                    html.element("td", "");
                }
            } else {
                labels.forEach(label -> label(label.from(), row));
                row.cells().forEach(cell -> amount(cell, row));
            }
        }
        html.close();
    }

    private void label(Label label, Row row) {
        String text = row.label(label);
        switch (label) {
            case TEXT -> html.element("th", text, "scope", "row", "class", textClass(row));
            case NUMBER -> html.element("td", text, "class", "c");
            case CODE, BLOCK, ROW -> html.element("td", text, "class", "code");
        }
    }

    private static String textClass(Row row) {
        String indented = row.code() == null ? "" : "level" + row.code().length();
        return row.total() ? ("total " + indented).strip() : indented;
    }

    private void amount(Cell cell, Row row) {
        html.open("td", "class", row.total() ? "n total" : "n");
        if (cell.amountFen() != null) {
            html.element("span", cell.printed(), "class", "wan");
            html.element("span", Printed.yuan(cell.amountFen()), "class", "yuan");
        }
        html.close();
    }

    private static List<String> joined(List<String> outer, List<String> inner) {
        return Stream.concat(outer.stream(), inner.stream()).toList();
    }
}
