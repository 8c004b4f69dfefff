package org.budgetyear.model.chart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.FunctionCode;

/**
 * The codes that are valid in one fiscal year, with the names they have in it (政府收支分类科目). A code that a later year
 * renames keeps its old name in the earlier one.
 */
public final class ChartOfAccounts {

    private static final ConcurrentMap<FiscalYear, ChartOfAccounts> CHARTS = new ConcurrentHashMap<>();
    private static final String DEPARTMENT_ECONOMIC = "DEPT_ECON";

    private final Map<String, String> functions;
    private final Map<String, String> economics;

    private ChartOfAccounts(FiscalYear year) {
        functions = names(rows("functional.csv"), year);
        economics = names(
                rows("economic.csv").stream()
                        .filter(row -> row.chart().equals(DEPARTMENT_ECONOMIC))
                        .toList(),
                year);
    }

    public static ChartOfAccounts of(FiscalYear year) {
        return CHARTS.computeIfAbsent(year, ChartOfAccounts::new);
    }

    public boolean has(FunctionCode code) {
        return functions.containsKey(code.value());
    }

    public boolean has(EconomicCode code) {
        return economics.containsKey(code.value());
    }

    /** The name of a functional code of any level: class (3 digits), section (5) or item (7). */
    public Optional<String> functionName(String code) {
        return Optional.ofNullable(functions.get(code));
    }

    /** The name of a departmental economic code: first level (3 digits) or second (5). */
    public Optional<String> economicName(String code) {
        return Optional.ofNullable(economics.get(code));
    }

    /** All functional codes of the year with their names, in order of code. */
    public Map<String, String> functions() {
        return functions;
    }

    /** All departmental economic codes of the year with their names, in order of code. */
    public Map<String, String> economics() {
        return economics;
    }

    private static Map<String, String> names(List<Row> rows, FiscalYear year) {
        return rows.stream()
                .filter(row -> row.isValidIn(year))
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(Row::code, Row::name, (a, b) -> b, TreeMap::new),
                        java.util.Collections::unmodifiableMap));
    }

    private static List<Row> rows(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(
                        ChartOfAccounts.class.getResourceAsStream("/org/budgetyear/model/charts/" + file)),
                StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(Row::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Row(String chart, String code, String name, int firstYear, int lastYear) {

        static Row parse(String line) {
            String[] cells = line.split(",", -1);
            return new Row(
                    cells[0],
                    cells[1],
                    cells[2],
                    cells[3].isEmpty() ? Integer.MIN_VALUE : Integer.parseInt(cells[3]),
                    cells[4].isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(cells[4]));
        }

        boolean isValidIn(FiscalYear year) {
            return firstYear <= year.value() && year.value() <= lastYear;
        }
    }
}
