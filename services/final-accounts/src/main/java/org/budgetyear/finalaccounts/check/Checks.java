package org.budgetyear.finalaccounts.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.book.Explanation;
import org.budgetyear.finalaccounts.book.Fact;
import org.budgetyear.finalaccounts.book.UnitBook;
import org.budgetyear.finalaccounts.book.UnitRecords;
import org.budgetyear.finalaccounts.check.formula.Instance;
import org.budgetyear.finalaccounts.check.report.ExactReport;
import org.budgetyear.finalaccounts.check.report.Report;
import org.budgetyear.finalaccounts.check.value.Truth;
import org.budgetyear.finalaccounts.figure.Figure;
import org.budgetyear.finalaccounts.figure.Figures;
import org.budgetyear.finalaccounts.narrative.Narrative;
import org.budgetyear.finalaccounts.narrative.Narrator;
import org.budgetyear.finalaccounts.table.TableEngine;
import org.budgetyear.finalaccounts.table.Tables;
import org.budgetyear.finalaccounts.table.definition.TableSets;
import org.budgetyear.model.line.UnitKind;

/** Runs checks. The same report and explanations give the same result. */
public final class Checks {

    private Checks() {}

    /**
     * All checks of a department's year, or of a unit's as {@link DepartmentBook#only} gives it, on what its final
     * accounts would be if the year ended now, with what people have explained.
     */
    public static CheckReport run(DepartmentBook book, CheckCatalogue catalogue) {
        return run(
                report(book),
                catalogue.of(TableSets.of(book.tableSet())),
                book.words().explanations());
    }

    /** Some checks on any report. */
    public static CheckReport run(Report report, List<Check> checks, List<Explanation> explanations) {
        List<CheckResult> results = new ArrayList<>();
        for (Check check : checks) {
            List<Instance> instances = check.formula().instances(report).toList();
            results.add(new CheckResult(
                    check,
                    instances.size(),
                    (int) instances.stream().filter(Checks::isJudged).count(),
                    instances.stream()
                            .filter(each -> each.truth() == Truth.FALSE)
                            .map(each -> Finding.of(check, each, explanations))
                            .toList()));
        }
        return new CheckReport(Reasons.compared(results));
    }

    /** Whether the report told enough; what is only known in a range is judged within it. */
    private static boolean isJudged(Instance instance) {
        return instance.truth() != Truth.OPEN || !instance.comparisons().isEmpty();
    }

    private static ExactReport report(DepartmentBook book) {
        List<ExactReport> parts = book.units().size() == 1
                ? List.of()
                : Stream.concat(book.units().stream().map(unit -> book.only(unit.unit())), eliminations(book))
                        .map(Checks::report)
                        .toList();
        Tables tables = TableEngine.tables(book);
        List<Figure> figures = Figures.of(book);
        Narrative text =
                book.isOfUnit() || !Narrator.hasText(book.tableSet()) ? null : Narrator.write(book, tables, figures);
        return new ExactReport(book, tables, figures, text, parts);
    }

    /** What the units paid each other, as a part that takes it away again. */
    private static Stream<DepartmentBook> eliminations(DepartmentBook book) {
        List<Fact> facts = book.internalTransfers().eliminations();
        if (facts.isEmpty()) {
            return Stream.empty();
        }
        UnitBook unit = new UnitBook(
                book.department(),
                book.name(),
                UnitKind.ADMINISTRATIVE,
                false,
                facts,
                List.of(),
                Map.of(),
                Map.of(),
                UnitRecords.NONE);
        return Stream.of(new DepartmentBook(
                book.department(), book.name(), book.year(), book.tableSet(), List.of(unit), Map.of()));
    }
}
