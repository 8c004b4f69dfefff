package org.budgetyear.standalone.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.budgetyear.standalone.ledger.LedgerFolder;

/** Compares all files of what a report printed with what the platform serves, and prints it. */
final class ComparisonReport {

    /** What a report may print; a file that is not expected is not compared. */
    static final List<String> TABLES =
            List.of("01.csv", "02.csv", "03.csv", "04.csv", "05.csv", "06.csv", "07.csv", "08.csv", "09.csv");

    private static final int MOST_DIFFERENCES = 20;

    private final Results results;
    private final List<Comparison> comparisons = new ArrayList<>();

    private ComparisonReport(Results results) {
        this.results = results;
    }

    /** @throws IOException when an expected file cannot be read */
    static ComparisonReport of(LedgerFolder expected, Results results) throws IOException {
        ComparisonReport report = new ComparisonReport(results);
        for (String table : TABLES) {
            report.compare(expected, table, TableComparison::compare);
        }
        report.compare(expected, Results.FIGURES, FigureComparison::compare);
        return report;
    }

    private interface Comparing {
        Comparison compare(String file, String expected, String got);
    }

    private void compare(LedgerFolder expected, String file, Comparing comparing) throws IOException {
        Optional<byte[]> printed = expected.file(file);
        if (printed.isPresent()) {
            String got = results.files().getOrDefault(file, "");
            comparisons.add(comparing.compare(file, new String(printed.get(), UTF_8), got));
        }
    }

    boolean agrees() {
        return comparisons.stream().allMatch(Comparison::agrees);
    }

    void print(PrintStream out) {
        comparisons.forEach(comparison -> print(out, comparison));
        int cells = comparisons.stream().mapToInt(Comparison::cells).sum();
        int agreeing = comparisons.stream().mapToInt(Comparison::agreeing).sum();
        out.println(
                agrees()
                        ? "  All %,d cells agree with the published report. 与公开报告全部 %,d 格一致。".formatted(cells, cells)
                        : "  %,d of %,d cells agree with the published report. 与公开报告一致的有 %,d 格，共 %,d 格。"
                                .formatted(agreeing, cells, agreeing, cells));
    }

    private void print(PrintStream out, Comparison comparison) {
        out.println("  %s %d/%d cells agree 格一致"
                .formatted(name(comparison.file()), comparison.agreeing(), comparison.cells()));
        comparison.differences().stream()
                .limit(MOST_DIFFERENCES)
                .forEach(difference -> out.println("     %s row %s, column %s: expected 应为 %s, got 实为 %s"
                        .formatted(
                                comparison.file(),
                                difference.row(),
                                difference.column(),
                                shown(difference.expected()),
                                shown(difference.got()))));
        int more = comparison.differences().size() - MOST_DIFFERENCES;
        if (more > 0) {
            out.println("     … and %d more 另有 %d 处".formatted(more, more));
        }
        comparison.notes().forEach(note -> out.println("     " + note));
    }

    private String name(String file) {
        return file.equals(Results.FIGURES)
                ? "正文数字 figures of the text"
                : (file.substring(0, 2) + " " + results.titles().getOrDefault(file, "")).strip();
    }

    private static String shown(String cell) {
        return cell.isEmpty() ? "“”" : cell;
    }
}
