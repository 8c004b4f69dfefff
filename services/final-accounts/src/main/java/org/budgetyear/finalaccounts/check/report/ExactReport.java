package org.budgetyear.finalaccounts.check.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.budgetyear.finalaccounts.book.Counted;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.check.value.Exact;
import org.budgetyear.finalaccounts.check.value.Range;
import org.budgetyear.finalaccounts.figure.Figure;
import org.budgetyear.finalaccounts.narrative.Narrative;
import org.budgetyear.finalaccounts.table.Block;
import org.budgetyear.finalaccounts.table.Cell;
import org.budgetyear.finalaccounts.table.Row;
import org.budgetyear.finalaccounts.table.Tables;
import org.budgetyear.finalaccounts.table.definition.RowDefinition;
import org.budgetyear.finalaccounts.table.predicate.Entries;
import org.budgetyear.finalaccounts.table.predicate.Predicate;
import org.budgetyear.model.chart.ChartOfAccounts;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;

/** The platform's own final accounts: every amount exact to the fen. */
public final class ExactReport implements Report {

    private final DepartmentBook book;
    private final Tables tables;
    private final Map<String, Range> figures = new LinkedHashMap<>();
    private final @Nullable Narrative text;
    private final List<Report> units;
    private final Map<String, List<Line>> lines = new HashMap<>();

    /**
     * @param text what a department publishes; null for a unit
     * @param units the parts that add up to it; none when it is a unit's own
     */
    public ExactReport(
            DepartmentBook book,
            Tables tables,
            List<Figure> figures,
            @Nullable Narrative text,
            List<ExactReport> units) {
        this.text = text;
        this.book = book;
        this.tables = tables;
        this.units = List.copyOf(units);
        figures.forEach(figure -> FigureRange.of(figure).ifPresent(range -> this.figures.put(figure.metric(), range)));
        tables.tables()
                .forEach(table -> lines.put(
                        table.id(),
                        table.blocks().stream()
                                .flatMap(block -> lines(block).stream())
                                .toList()));
    }

    @Override
    public List<Line> lines(String table) {
        return lines.getOrDefault(table, List.of());
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
        return Optional.ofNullable(book.priorYearFen().get(metric)).map(ExactReport::exact);
    }

    @Override
    public Optional<Entries> facts() {
        return Optional.of(Entries.of(book));
    }

    @Override
    public Map<String, Entries> groups(Dimension by, Predicate counted) {
        Map<String, Entries> groups = Entries.grouped(book, by::key);
        groups.values().removeIf(entries -> entries.amounts().keySet().stream().noneMatch(counted::counts));
        return groups;
    }

    @Override
    public Optional<Range> problems(String table) {
        if (table.equals(OPENINGS)) {
            return book.units().stream()
                    .flatMap(unit -> unit.counts().stream())
                    .filter(count -> count.of() == Counted.UNEXPLAINED_OPENINGS)
                    .map(count -> Range.exact(Exact.of(count.number())))
                    .reduce(Range::plus);
        }
        long count = tables.problems().stream()
                .filter(problem -> problem.table().equals(table))
                .count();
        return Optional.of(Range.exact(Exact.of(count)));
    }

    @Override
    public Optional<Range> daysToPublication() {
        return book.daysToPublication().stream()
                .max(Comparator.naturalOrder())
                .map(days -> Range.exact(Exact.of(days)));
    }

    @Override
    public List<Report> units() {
        return units;
    }

    @Override
    public Optional<Narrative> text() {
        return Optional.ofNullable(text);
    }

    @Override
    public ChartOfAccounts chart() {
        return book.chart();
    }

    private static List<Line> lines(Block block) {
        Map<String, RowDefinition> defined = new HashMap<>();
        block.definition().rows().forEach(row -> defined.put(row.id(), row));
        return block.rows().stream().map(row -> line(row, defined)).toList();
    }

    private static Line line(Row row, Map<String, RowDefinition> defined) {
        RowDefinition definition = defined.get(row.id());
        Map<String, Range> cells = new LinkedHashMap<>();
        for (Cell cell : row.cells()) {
            if (cell.amountFen() != null) {
                cells.put(cell.column(), exact(cell.amountFen()));
            }
        }
        return new Line(
                row.block(),
                row.id(),
                row.number(),
                definition == null ? row.code() : Line.code(definition),
                row.text(),
                cells);
    }

    private static Range exact(Money amount) {
        return Range.exact(Exact.of(amount.fen()));
    }
}
