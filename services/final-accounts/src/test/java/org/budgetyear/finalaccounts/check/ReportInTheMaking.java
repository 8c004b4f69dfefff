package org.budgetyear.finalaccounts.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.book.Count;
import org.budgetyear.finalaccounts.book.Counted;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.book.Fact;
import org.budgetyear.finalaccounts.book.Measure;
import org.budgetyear.finalaccounts.book.UnitBook;
import org.budgetyear.finalaccounts.book.Words;
import org.budgetyear.finalaccounts.check.report.ExactReport;
import org.budgetyear.finalaccounts.figure.Figure;
import org.budgetyear.finalaccounts.figure.Figures;
import org.budgetyear.finalaccounts.narrative.Narrative;
import org.budgetyear.finalaccounts.narrative.Narrator;
import org.budgetyear.finalaccounts.narrative.Passage;
import org.budgetyear.finalaccounts.table.Block;
import org.budgetyear.finalaccounts.table.Cell;
import org.budgetyear.finalaccounts.table.Row;
import org.budgetyear.finalaccounts.table.Table;
import org.budgetyear.finalaccounts.table.TableEngine;
import org.budgetyear.finalaccounts.table.TableProblem;
import org.budgetyear.finalaccounts.table.Tables;
import org.budgetyear.model.appropriations.DutySection;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.line.Nature;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;

/** A report with one thing in it changed, as the files of cases write it. */
final class ReportInTheMaking {

    private static final Pattern CELL = Pattern.compile("T(\\d\\d)\\[([a-z]+:)?(.+)]\\.(\\w+) ([+-]\\d+)");
    private static final Pattern FACT =
            Pattern.compile("(\\d) ([A-Z_]+) ([A-Z_]+) (\\d{7}) ([A-Z]+|-) (\\w+|-) (\\d{5}|-) (-?\\d+)");
    private static final Pattern FIGURE = Pattern.compile("figure (\\S+) (\\S+)");
    private static final Pattern PRIOR = Pattern.compile("prior (\\S+) (\\d+)");
    private static final Pattern PROBLEM = Pattern.compile("problem (\\d\\d)");

    private static final Pattern DUTIES = Pattern.compile("duties (\\S+)");
    private static final Pattern UNTOLD = Pattern.compile("untold (\\S+)");
    private static final Pattern PUBLISHED = Pattern.compile("published after (\\d+)");

    private final List<List<Fact>> added = new ArrayList<>();
    private final Map<String, Long> cells = new HashMap<>();
    private final Map<String, String> figures = new HashMap<>();
    private final Map<String, Money> prior = new HashMap<>();
    private final List<TableProblem> problems = new ArrayList<>();
    private final DepartmentBook base;
    private final List<String> untold = new ArrayList<>();
    private List<Integer> daysToPublication = List.of();
    private Words words;
    private Optional<Count> counted = Optional.empty();

    ReportInTheMaking(DepartmentBook base) {
        this.base = base;
        this.words = base.words();
        base.units().forEach(unit -> added.add(new ArrayList<>()));
        prior.putAll(base.priorYearFen());
    }

    /** @param changes separated by semicolons */
    ReportInTheMaking with(String changes) {
        Stream.of(changes.split(";", -1)).map(String::strip).forEach(this::change);
        return this;
    }

    DepartmentBook book() {
        List<UnitBook> units = new ArrayList<>();
        for (int i = 0; i < added.size(); i++) {
            UnitBook unit = base.units().get(i);
            List<Fact> facts =
                    Stream.concat(unit.facts().stream(), added.get(i).stream()).toList();
            units.add(new UnitBook(
                    unit.unit(),
                    unit.name(),
                    unit.kind(),
                    unit.sealed(),
                    facts,
                    unit.counts(),
                    unit.threePublicCeilingsFen(),
                    unit.projects(),
                    unit.records()));
        }
        counted.ifPresent(count -> units.set(0, units.getFirst().counting(count)));
        return new DepartmentBook(base.department(), base.name(), base.year(), base.tableSet(), units, prior)
                .withWords(words)
                .publishedAfter(daysToPublication);
    }

    ExactReport report() {
        DepartmentBook book = book();
        List<ExactReport> units = book.units().stream()
                .map(unit -> book.only(unit.unit()))
                .map(alone -> new ExactReport(alone, TableEngine.tables(alone), Figures.of(alone), null, List.of()))
                .toList();
        List<Figure> all = Figures.of(book).stream().map(this::changed).toList();
        return new ExactReport(book, changed(TableEngine.tables(book)), all, text(book), units);
    }

    private @Nullable Narrative text(DepartmentBook book) {
        if (!Narrator.hasText(book.tableSet())) {
            return null;
        }
        Narrative text = Narrator.write(book, TableEngine.tables(book), Figures.of(book));
        return new Narrative(
                text.version(),
                text.passages().stream()
                        .filter(passage -> untold.stream()
                                .noneMatch(Passage.text(passage.spans().toList())::contains))
                        .toList());
    }

    private void change(String text) {
        Matcher cell = CELL.matcher(text);
        Matcher fact = FACT.matcher(text);
        Matcher figure = FIGURE.matcher(text);
        Matcher last = PRIOR.matcher(text);
        Matcher problem = PROBLEM.matcher(text);
        if (cell.matches()) {
            cells.put(cell.group(1) + "/" + cell.group(3) + "/" + cell.group(4), Long.parseLong(cell.group(5)));
        } else if (fact.matches()) {
            int unit = Integer.parseInt(fact.group(1)) - 1;
            added.get(unit).add(fact(base.units().get(unit), fact));
        } else if (figure.matches()) {
            figures.put(figure.group(1), figure.group(2));
        } else if (last.matches()) {
            prior.put(last.group(1), Money.ofFen(Long.parseLong(last.group(2))));
        } else if (problem.matches()) {
            problems.add(new TableProblem(
                    TableProblem.Kind.TEMPLATE_ROW_MISSING, problem.group(1), "209", Money.ofFen(1), "没有对应的行"));
        } else if (UNTOLD.matcher(text).matches()) {
            untold.add(UNTOLD.matcher(text).replaceFirst("$1"));
        } else if (PUBLISHED.matcher(text).matches()) {
            daysToPublication = List.of(Integer.parseInt(PUBLISHED.matcher(text).replaceFirst("$1")));
        } else if (DUTIES.matcher(text).matches()) {
            words = new Words(List.of(new DutySection("", DUTIES.matcher(text).replaceFirst("$1"))), List.of());
        } else if (text.equals("opening unlike")) {
            counted = Optional.of(new Count(Counted.UNEXPLAINED_OPENINGS, null, 1));
        } else if (text.equals("no duties")) {
            words = Words.NONE;
        } else if (!text.isEmpty()) {
            throw new IllegalArgumentException("no change: " + text);
        }
    }

    private static Fact fact(UnitBook unit, Matcher text) {
        return new Fact(
                unit.unit(),
                Measure.valueOf(text.group(2)),
                Fund.valueOf(text.group(3)),
                new FunctionCode(text.group(4)),
                text.group(5).equals("-") ? null : Nature.valueOf(text.group(5)),
                text.group(6).equals("-") ? null : new ProjectCode(text.group(6)),
                text.group(7).equals("-") ? null : new EconomicCode(text.group(7)),
                Money.ofFen(Long.parseLong(text.group(8))));
    }

    private Figure changed(Figure figure) {
        String to = figures.get(figure.metric());
        if (to == null) {
            return figure;
        }
        if (figure.count() != null) {
            return new Figure(figure.metric(), figure.unit(), null, null, figure.count() + Long.parseLong(to), null);
        }
        return figure.amountFen() == null
                ? new Figure(figure.metric(), figure.unit(), null, to, null, null)
                : new Figure(
                        figure.metric(),
                        figure.unit(),
                        figure.amountFen().plus(Money.ofFen(Long.parseLong(to))),
                        null,
                        null,
                        null);
    }

    private Tables changed(Tables tables) {
        return new Tables(
                tables.level(),
                tables.owner(),
                tables.ownerName(),
                tables.year(),
                tables.set(),
                tables.sealed(),
                tables.tables().stream().map(this::changed).toList(),
                Stream.concat(tables.problems().stream(), problems.stream()).toList());
    }

    private Table changed(Table table) {
        return new Table(
                table.definition(),
                table.blocks().stream()
                        .map(block -> new Block(
                                block.definition(),
                                block.rows().stream()
                                        .map(row -> changed(table.id(), row))
                                        .toList()))
                        .toList());
    }

    private Row changed(String table, Row row) {
        return new Row(
                row.block(),
                row.id(),
                row.number(),
                row.code(),
                row.text(),
                row.total(),
                row.foot(),
                row.cells().stream()
                        .map(cell -> changed(table + "/" + row.id() + "/" + cell.column(), cell))
                        .toList());
    }

    private Cell changed(String place, Cell cell) {
        Long by = cells.get(place);
        return by == null || cell.amountFen() == null
                ? cell
                : new Cell(cell.column(), cell.amountFen().plus(Money.ofFen(by)), cell.rule());
    }
}
