package org.budgetyear.finalaccounts.table.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.table.Row;
import org.budgetyear.finalaccounts.table.Table;
import org.budgetyear.finalaccounts.table.definition.CsvOrder;
import org.jspecify.annotations.Nullable;

/** The rows of a table's blocks beside each other, the foot below the longest. */
final class Sides {

    private Sides() {}

    static Stream<Row> inCsvOrder(Table table) {
        return table.definition().csvOrder() == CsvOrder.BLOCKS
                ? table.blocks().stream().flatMap(block -> block.rows().stream())
                : across(table).stream().flatMap(List::stream).filter(Objects::nonNull);
    }

    /** For each line of the page the row of each block, null where a block has none. */
    static List<List<@Nullable Row>> across(Table table) {
        List<List<@Nullable Row>> lines = new ArrayList<>();
        lines.addAll(across(table, false));
        lines.addAll(across(table, true));
        return lines;
    }

    private static List<List<@Nullable Row>> across(Table table, boolean foot) {
        List<List<Row>> sides = table.blocks().stream()
                .map(block ->
                        block.rows().stream().filter(row -> row.foot() == foot).toList())
                .toList();
        int height = sides.stream().mapToInt(List::size).max().orElse(0);
        List<List<@Nullable Row>> lines = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            List<@Nullable Row> line = new ArrayList<>();
            for (List<Row> side : sides) {
                line.add(i < side.size() ? side.get(i) : null);
            }
            lines.add(line);
        }
        return lines;
    }
}
