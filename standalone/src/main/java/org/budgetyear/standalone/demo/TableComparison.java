package org.budgetyear.standalone.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares a printed table with the served one, cell by cell, by the rows' codes; also its columns and their order. */
final class TableComparison {

    private static final Set<String> IDENTIFYING = Set.of("side", "line", "group", "code", "measure");
    private static final String NOTHING = "(none 无)";
    private static final int HEADER_ROWS = 1;

    private final CsvText expected;
    private final CsvText got;
    private final List<Comparison.Difference> differences = new ArrayList<>();
    private int cells;
    private int agreeing;

    private TableComparison(String expected, String got) {
        this.expected = CsvText.parse(expected);
        this.got = CsvText.parse(got);
    }

    static Comparison compare(String file, String expected, String got) {
        TableComparison comparison = new TableComparison(expected, got);
        comparison.compare();
        return new Comparison(file, comparison.cells, comparison.agreeing, comparison.differences, List.of());
    }

    private void compare() {
        if (!expected.columns().equals(got.columns())) {
            add("1", "header", String.join(",", expected.columns()), String.join(",", got.columns()));
        }
        Map<String, Integer> servedRows = rowsByKey(got);
        Map<String, Integer> printedRows = rowsByKey(expected);
        printedRows.forEach((key, row) -> compareRow(key, row, servedRows.getOrDefault(key, -1)));
        servedRows.forEach((key, row) -> {
            if (!printedRows.containsKey(key)) {
                add(label(row, key), "row", NOTHING, String.join(",", got.rows().get(row)));
            }
        });
        if (differences.isEmpty() && !List.copyOf(printedRows.keySet()).equals(List.copyOf(servedRows.keySet()))) {
            add("all", "order of rows", first(printedRows, servedRows), first(servedRows, printedRows));
        }
    }

    private void compareRow(String key, int row, int served) {
        for (String column : expected.columns()) {
            String want = expected.cell(row, column);
            String have = served < 0 || !got.columns().contains(column) ? NOTHING : got.cell(served, column);
            cells++;
            if (want.equals(have)) {
                agreeing++;
            } else {
                add(label(row, key), column, want, have);
            }
        }
    }

    /** Row numbers by what identifies the row, in the order of the rows. */
    private static Map<String, Integer> rowsByKey(CsvText table) {
        Map<String, Integer> byKey = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int row = 0; row < table.rows().size(); row++) {
            int number = row;
            String key = table.columns().stream()
                    .filter(IDENTIFYING::contains)
                    .map(column -> table.cell(number, column))
                    .collect(Collectors.joining(" "));
            int times = seen.merge(key, 1, Integer::sum);
            byKey.put(times == 1 ? key : key + " #" + times, row);
        }
        return byKey;
    }

    /** The first key that stands elsewhere in the other. */
    private static String first(Map<String, Integer> rows, Map<String, Integer> others) {
        return rows.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(others.get(entry.getKey())))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static String label(int row, String key) {
        int number = row + HEADER_ROWS + 1;
        return key.isBlank() ? Integer.toString(number) : number + " (" + key.strip() + ")";
    }

    private void add(String row, String column, String want, String have) {
        differences.add(new Comparison.Difference(row, column, want, have));
    }
}
