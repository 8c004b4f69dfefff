package org.budgetyear.finalaccounts.table.print;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.table.Row;
import org.budgetyear.finalaccounts.table.Table;
import org.budgetyear.finalaccounts.table.definition.ColumnDefinition;
import org.budgetyear.finalaccounts.table.definition.Label;

/** A table as CSV (RFC 4180): UTF-8, a header row, amounts in ten thousand yuan as printed. */
public final class TableCsv {

    private TableCsv() {}

    public static String write(Table table) {
        List<String> columns = table.blocks().stream()
                .flatMap(block -> block.columns().stream())
                .map(ColumnDefinition::id)
                .distinct()
                .toList();
        Stream<String> header = Stream.concat(table.definition().csvLabels().keySet().stream(), columns.stream());
        Stream<String> rows = Sides.inCsvOrder(table).map(row -> line(row, table, columns));
        return Stream.concat(Stream.of(CsvText.line(header.toList())), rows).collect(Collectors.joining());
    }

    private static String line(Row row, Table table, List<String> columns) {
        Stream<String> labels = table.definition().csvLabels().values().stream().map((Label label) -> row.label(label));
        return CsvText.line(
                Stream.concat(labels, columns.stream().map(row::printed)).toList());
    }
}
