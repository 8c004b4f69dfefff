package org.budgetyear.finalaccounts.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.budgetyear.finalaccounts.check.Check;
import org.budgetyear.finalaccounts.check.CheckCatalogue;
import org.budgetyear.finalaccounts.check.Checks;
import org.budgetyear.finalaccounts.check.report.Line;
import org.budgetyear.finalaccounts.check.report.Report;
import org.budgetyear.finalaccounts.check.value.Range;
import org.budgetyear.finalaccounts.csv.CsvFile;
import org.budgetyear.finalaccounts.csv.MalformedFile;
import org.budgetyear.finalaccounts.table.definition.TableDefinition;
import org.budgetyear.finalaccounts.table.definition.TableSet;
import org.budgetyear.finalaccounts.table.definition.TableSets;
import org.budgetyear.model.chart.ChartOfAccounts;
import org.budgetyear.model.code.FiscalYear;

/** Finds where a printed report contradicts itself. */
public final class Lint {

    private static final String FIGURES = "narrative.csv";
    private static final int YEAR_DIGITS = 4;

    private Lint() {}

    /**
     * What no exact amounts could have been printed as, a line each; and rates that are not what their printed amounts
     * give. What may be so and only needs a reason is no contradiction.
     *
     * @param files the content of 01.csv, 02.csv and so on, and of narrative.csv, by name
     * @throws MalformedFile naming the place of what cannot be read
     */
    public static List<String> contradictions(Map<String, byte[]> files, String tableSet, CheckCatalogue catalogue) {
        TableSet set = TableSets.of(tableSet);
        List<Check> checks = catalogue.of(set).stream()
                .filter(check -> check.explanation() == 0)
                .toList();
        return Checks.run(read(files, set), checks, List.of()).results().stream()
                .flatMap(result -> result.findings().stream().map(found -> Contradiction.line(result.check(), found)))
                .toList();
    }

    /**
     * The latest table set whose tables have the columns of the files; the latest of all if none has.
     *
     * @throws MalformedFile when a file is no CSV
     */
    public static String tableSet(Map<String, byte[]> files) {
        Map<String, CsvFile> tables = new TreeMap<>();
        files.forEach((name, content) -> tables.put(name, CsvFile.read(name, content)));
        List<String> latestFirst = CheckCatalogue.years().reversed();
        return latestFirst.stream()
                .filter(year -> TableSets.of(year).tables().stream().allMatch(table -> fits(table, tables)))
                .findFirst()
                .orElse(latestFirst.getFirst());
    }

    private static boolean fits(TableDefinition table, Map<String, CsvFile> files) {
        CsvFile file = files.get(name(table));
        return file == null || PrintedTable.fits(table, file);
    }

    private static Report read(Map<String, byte[]> files, TableSet set) {
        Map<String, List<Line>> tables = new HashMap<>();
        for (TableDefinition table : set.tables()) {
            byte[] content = files.get(name(table));
            if (content != null) {
                tables.put(table.id(), PrintedTable.read(table, CsvFile.read(name(table), content)));
            }
        }
        if (tables.isEmpty()) {
            throw new MalformedFile(
                    name(set.tables().getFirst()), 0, "", "", "this file or another table's", "此表或其他表的文件");
        }
        byte[] narrative = files.get(FIGURES);
        Map<String, Range> figures =
                narrative == null ? Map.of() : PrintedFigures.read(CsvFile.read(FIGURES, narrative));
        int year = Integer.parseInt(set.id().substring(0, YEAR_DIGITS));
        return new PrintedReport(tables, figures, ChartOfAccounts.of(new FiscalYear(year)));
    }

    private static String name(TableDefinition table) {
        return table.id() + ".csv";
    }
}
