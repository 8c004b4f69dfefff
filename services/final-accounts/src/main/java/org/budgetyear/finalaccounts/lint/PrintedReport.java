package org.budgetyear.finalaccounts.lint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.budgetyear.finalaccounts.check.report.Dimension;
import org.budgetyear.finalaccounts.check.report.Line;
import org.budgetyear.finalaccounts.check.report.Report;
import org.budgetyear.finalaccounts.check.value.Range;
import org.budgetyear.finalaccounts.narrative.Narrative;
import org.budgetyear.finalaccounts.table.predicate.Entries;
import org.budgetyear.finalaccounts.table.predicate.Predicate;
import org.budgetyear.model.chart.ChartOfAccounts;

/** A report as it is printed: tables and figures, each number known as far as its rounding tells. */
record PrintedReport(Map<String, List<Line>> tables, Map<String, Range> figures, ChartOfAccounts chart)
        implements Report {

    @Override
    public List<Line> lines(String table) {
        return tables.getOrDefault(table, List.of());
    }

    @Override
    public Optional<Range> figure(String metric) {
        return Optional.ofNullable(figures.get(metric));
    }

    @Override
    public Set<String> metrics() {
        return figures.keySet();
    }

    @Override
    public Optional<Range> prior(String metric) {
        return Optional.empty();
    }

    @Override
    public Optional<Entries> facts() {
        return Optional.empty();
    }

    @Override
    public Map<String, Entries> groups(Dimension by, Predicate counted) {
        return Map.of();
    }

    @Override
    public Optional<Narrative> text() {
        return Optional.empty();
    }

    @Override
    public Optional<Range> problems(String table) {
        return Optional.empty();
    }

    @Override
    public Optional<Range> daysToPublication() {
        return Optional.empty();
    }

    @Override
    public List<Report> units() {
        return List.of();
    }
}
