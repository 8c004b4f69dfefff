package org.budgetyear.finalaccounts.whatif;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.check.CheckReport;
import org.budgetyear.finalaccounts.check.CheckResult;
import org.budgetyear.finalaccounts.check.Finding;
import org.budgetyear.finalaccounts.check.Severity;
import org.budgetyear.finalaccounts.disclosure.Difference;
import org.budgetyear.finalaccounts.figure.Figures;
import org.budgetyear.finalaccounts.figure.FiguresJson;
import org.budgetyear.finalaccounts.table.TableEngine;
import org.budgetyear.finalaccounts.table.print.TablesJson;
import org.budgetyear.runtime.envelope.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What would be otherwise.
 *
 * @param differences of cells and figures, as between two published versions
 * @param checks those that find something else
 * @param wasClear whether the year can be closed as it is
 * @param isClear whether it could be closed then
 */
public record Consequences(List<Difference> differences, List<CheckChange> checks, boolean wasClear, boolean isClear) {

    /**
     * A check that finds something else.
     *
     * @param appeared what it finds only then, by the scope of its explanation; with other numbers counts as something else
     * @param gone what it finds only now
     */
    public record CheckChange(
            String code,
            String title,
            Severity severity,
            boolean held,
            boolean holds,
            List<String> appeared,
            List<String> gone) {}

    /** Between a year as it is and as it would be. */
    public static Consequences between(
            DepartmentBook bookNow, CheckReport reportNow, DepartmentBook bookThen, CheckReport reportThen) {
        Map<String, CheckResult> now = reportNow.results().stream()
                .collect(Collectors.toMap(result -> result.check().code(), Function.identity()));
        return new Consequences(
                Difference.between(shown(bookNow), shown(bookThen)),
                reportThen.results().stream()
                        .flatMap(then ->
                                Stream.ofNullable(now.get(then.check().code())).map(before -> change(before, then)))
                        .filter(change ->
                                !change.appeared().isEmpty() || !change.gone().isEmpty())
                        .toList(),
                reportNow.isClear(),
                reportThen.isClear());
    }

    private static JsonNode shown(DepartmentBook book) {
        ObjectNode shown = Json.MAPPER.createObjectNode();
        shown.set(
                "tables",
                Json.MAPPER.readTree(TablesJson.write(TableEngine.tables(book))).path("tables"));
        shown.set(
                "figures",
                Json.MAPPER.readTree(FiguresJson.write(book, Figures.of(book))).path("figures"));
        return shown;
    }

    private static CheckChange change(CheckResult now, CheckResult then) {
        return new CheckChange(
                then.check().code(),
                then.check().title(),
                then.check().severity(),
                now.holds(),
                then.holds(),
                only(then, now),
                only(now, then));
    }

    private static List<String> only(CheckResult of, CheckResult other) {
        Set<String> known =
                new HashSet<>(other.findings().stream().map(Finding::figureHash).toList());
        return of.findings().stream()
                .filter(finding -> !known.contains(finding.figureHash()))
                .map(Finding::scope)
                .toList();
    }
}
