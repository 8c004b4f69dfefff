package org.budgetyear.standalone.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compares the figures of a report's text with the served ones, by value: 100 and 100.00 are the same. */
final class FigureComparison {

    private static final String NOTHING = "(none 无)";
    private static final String REPORT_IS_WRONG = "the report prints";

    private FigureComparison() {}

    static Comparison compare(String file, String expected, String got) {
        CsvText printed = CsvText.parse(expected);
        Map<String, Figure> served = figures(CsvText.parse(got));
        List<Comparison.Difference> differences = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        int cells = 0;
        for (int row = 0; row < printed.rows().size(); row++) {
            String metric = printed.cell(row, "metric");
            Figure want = figure(printed, row);
            Figure have = served.get(metric);
            cells++;
            if (have == null || !want.isSameAs(have)) {
                String shown = have == null ? NOTHING : have.text();
                differences.add(
                        new Comparison.Difference(row + 2 + " (" + metric + ")", "printed", want.text(), shown));
            }
            if (printed.cell(row, "note").startsWith(REPORT_IS_WRONG)) {
                notes.add(metric + " " + want.text() + ": " + printed.cell(row, "note"));
            }
        }
        return new Comparison(file, cells, cells - differences.size(), differences, notes);
    }

    private static Map<String, Figure> figures(CsvText table) {
        Map<String, Figure> byMetric = new HashMap<>();
        for (int row = 0; row < table.rows().size(); row++) {
            byMetric.put(table.cell(row, "metric"), figure(table, row));
        }
        return byMetric;
    }

    private static Figure figure(CsvText table, int row) {
        return new Figure(table.cell(row, "printed"), table.cell(row, "unit"));
    }

    private record Figure(String printed, String unit) {

        String text() {
            return printed + " " + unit;
        }

        boolean isSameAs(Figure other) {
            return unit.equals(other.unit) && valuesAreSame(printed.replace(",", ""), other.printed.replace(",", ""));
        }

        private static boolean valuesAreSame(String one, String other) {
            try {
                return new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
            } catch (NumberFormatException e) {
                return one.equals(other);
            }
        }
    }
}
