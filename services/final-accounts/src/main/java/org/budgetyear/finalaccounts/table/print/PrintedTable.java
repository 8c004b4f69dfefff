package org.budgetyear.finalaccounts.table.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.table.Block;
import org.budgetyear.finalaccounts.table.Row;
import org.budgetyear.finalaccounts.table.Table;
import org.budgetyear.finalaccounts.table.definition.ColumnDefinition;
import org.budgetyear.finalaccounts.table.definition.Label;
import org.budgetyear.finalaccounts.table.definition.PrintLabel;
import org.budgetyear.finalaccounts.table.print.TableHead.Column;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A table as it lies on paper, whatever the paper is: each format prints these lines, so none can show another table.
 *
 * @param repeated how many of the lines stand again on every further page, below the head
 */
public record PrintedTable(TableHead head, List<List<PrintedCell>> lines, int repeated) {

    private static final String COLUMN_NUMBERS = "栏次";

    /**
     * A cell.
     *
     * @param level how deep a code's name is: the length of the code; 0 for what has none
     * @param total whether it is of a row that sums others
     * @param amountFen exact; null when it is no amount, or a blank one
     */
    public record PrintedCell(
            Kind kind,
            String text,
            int level,
            boolean total,
            @Nullable Money amountFen) {}

    /** What a cell shows. */
    public enum Kind {
        NAME,
        NUMBER,
        CODE,
        AMOUNT,
        /** One of two sides has ended. */
        EMPTY
    }

    public static PrintedTable of(Table table) {
        List<PrintLabel> labels = table.definition().printLabels();
        return switch (table.definition().layout()) {
            case ONE_LINE -> new PrintedTable(new TableHead(rowsAsColumns(table)), List.of(inOneLine(table)), 0);
            case ROWS -> {
                Stream<Column> columns = table.blocks().stream().flatMap(block -> columns(labels, block, List.of()));
                yield new PrintedTable(new TableHead(columns.toList()), lines(table), leadingTotals(table));
            }
            case SIDE_BY_SIDE -> {
                Stream<Column> columns = table.blocks().stream()
                        .flatMap(block -> columns(
                                labels, block, List.of(block.definition().head())));
                yield new PrintedTable(new TableHead(columns.toList()), lines(table), 0);
            }
        };
    }

    private static int leadingTotals(Table table) {
        return Math.toIntExact(
                table.blocks().getFirst().rows().stream().takeWhile(Row::total).count());
    }

    private static Stream<Column> columns(List<PrintLabel> labels, Block block, List<String> outer) {
        boolean numbered =
                block.columns().stream().anyMatch(column -> !column.number().isEmpty());
        Stream<Column> front = labels.stream()
                .map(label -> new Column(
                        joined(outer, label.head()), numbered && label.from() == Label.TEXT ? COLUMN_NUMBERS : ""));
        Stream<Column> amounts =
                block.columns().stream().map(column -> new Column(joined(outer, column.head()), column.number()));
        return Stream.concat(front, amounts);
    }

    /** Each row becomes a group of columns; their numbers go on from group to group. */
    private static List<Column> rowsAsColumns(Table table) {
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

    private static List<PrintedCell> inOneLine(Table table) {
        return table.blocks().stream()
                .flatMap(block -> block.rows().stream())
                .flatMap(PrintedTable::amounts)
                .toList();
    }

    private static List<List<PrintedCell>> lines(Table table) {
        return Sides.across(table).stream().map(sides -> line(table, sides)).toList();
    }

    private static List<PrintedCell> line(Table table, List<@Nullable Row> sides) {
        List<PrintLabel> labels = table.definition().printLabels();
        List<PrintedCell> line = new ArrayList<>();
        for (int side = 0; side < sides.size(); side++) {
            Row row = sides.get(side);
            if (row == null) {
                int width = labels.size() + table.blocks().get(side).columns().size();
                Stream.generate(() -> new PrintedCell(Kind.EMPTY, "", 0, false, null))
                        .limit(width)
                        .forEach(line::add);
            } else {
                labels.forEach(label -> line.add(label(label.from(), row)));
                amounts(row).forEach(line::add);
            }
        }
        return line;
    }

    private static PrintedCell label(Label label, Row row) {
        Kind kind = switch (label) {
            case TEXT -> Kind.NAME;
            case NUMBER -> Kind.NUMBER;
            case CODE, BLOCK, ROW -> Kind.CODE;
        };
        int level = row.code() == null ? 0 : row.code().length();
        return new PrintedCell(kind, row.label(label), level, row.total(), null);
    }

    private static Stream<PrintedCell> amounts(Row row) {
        return row.cells().stream()
                .map(cell -> new PrintedCell(Kind.AMOUNT, cell.printed(), 0, row.total(), cell.amountFen()));
    }

    private static List<String> joined(List<String> outer, List<String> inner) {
        return Stream.concat(outer.stream(), inner.stream()).toList();
    }
}
