package org.budgetyear.finalaccounts.check.formula;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.check.report.Dimension;
import org.budgetyear.finalaccounts.check.report.Line;
import org.budgetyear.finalaccounts.check.report.Report;
import org.budgetyear.finalaccounts.check.value.Exact;
import org.budgetyear.finalaccounts.check.value.Kind;
import org.budgetyear.finalaccounts.check.value.Range;
import org.budgetyear.finalaccounts.check.value.Truth;
import org.budgetyear.finalaccounts.table.definition.TableSet;
import org.budgetyear.finalaccounts.table.predicate.Predicate;

/** A condition, and the cases for which it must hold. */
sealed interface Statement {

    Stream<Instance> instances(Report report);

    /** @param place what it is about */
    record Once(String place, Condition condition) implements Statement {
        @Override
        public Stream<Instance> instances(Report report) {
            Scope scope = Scope.of(report);
            return Stream.of(Instance.of(place, condition.holds(scope), scope));
        }
    }

    /** @param coded only rows that show a code */
    record EachRow(String table, boolean coded, Condition condition) implements Statement {
        @Override
        public Stream<Instance> instances(Report report) {
            return report.lines(table).stream()
                    .filter(line -> !line.cells().isEmpty() && (!coded || line.code() != null))
                    .map(line -> {
                        Scope scope = Scope.of(report).at(table, line);
                        return Instance.of("T" + table + "[" + line.name() + "]", condition.holds(scope), scope);
                    });
        }
    }

    /** @param counted the facts whose groups are meant */
    record EachGroup(Dimension by, Predicate counted, Condition condition) implements Statement {
        @Override
        public Stream<Instance> instances(Report report) {
            return report.groups(by, counted).entrySet().stream().map(group -> {
                Scope scope = Scope.of(report).among(group.getKey(), group.getValue());
                return Instance.of(group.getKey(), condition.holds(scope), scope);
            });
        }
    }

    record EachFigure(String metric, Condition condition) implements Statement {
        @Override
        public Stream<Instance> instances(Report report) {
            return Metric.keys(Scope.of(report), metric).map(key -> {
                Scope scope = Scope.of(report).among(key, null);
                return Instance.of(key, condition.holds(scope), scope);
            });
        }
    }

    /** Each row with a code is the sum of the rows one level below it, 合计 that of the classes. */
    record Hierarchy(String table) implements Statement {

        private static final String TOTAL = "total";

        @Override
        public Stream<Instance> instances(Report report) {
            List<Line> all = report.lines(table);
            return all.stream().flatMap(parent -> {
                List<Line> children =
                        all.stream().filter(line -> isChild(parent, line)).toList();
                return children.isEmpty()
                        ? Stream.empty()
                        : parent.cells().keySet().stream().map(column -> instance(report, parent, children, column));
            });
        }

        private static boolean isChild(Line parent, Line line) {
            if (line.code() == null) {
                return false;
            }
            return parent.code() == null
                    ? parent.id().equals(TOTAL) && line.code().length() == 3
                    : line.code().length() == parent.code().length() + 2
                            && line.code().startsWith(parent.code());
        }

        private Instance instance(Report report, Line parent, List<Line> children, String column) {
            Scope scope = Scope.of(report).at(table, parent);
            Range whole = Cells.saw(
                    scope,
                    table,
                    parent,
                    column,
                    Objects.requireNonNull(parent.cells().get(column)));
            Range parts = children.stream()
                    .flatMap(child -> Optional.ofNullable(child.cells().get(column))
                            .map(cell -> Cells.saw(scope, table, child, column, cell))
                            .stream())
                    .reduce(Range.exact(Exact.ZERO), Range::plus);
            String place = Cells.name(table, parent, column);
            return compared(scope, place, whole, "sum of " + children.size() + " rows below", parts);
        }
    }

    /** Each cell is the sum of the units' own cells, less what they paid each other. */
    record Aggregate(String table) implements Statement {
        @Override
        public Stream<Instance> instances(Report report) {
            return report.units().isEmpty()
                    ? Stream.empty()
                    : report.lines(table).stream()
                            .flatMap(line ->
                                    line.cells().keySet().stream().map(column -> instance(report, line, column)));
        }

        private Instance instance(Report report, Line line, String column) {
            Scope scope = Scope.of(report).at(table, line);
            Range whole = Cells.saw(
                    scope,
                    table,
                    line,
                    column,
                    Objects.requireNonNull(line.cells().get(column)));
            Range parts = report.units().stream()
                    .flatMap(unit -> unit.lines(table).stream())
                    .filter(own -> own.block().equals(line.block()) && own.id().equals(line.id()))
                    .flatMap(own -> Stream.ofNullable(own.cells().get(column)))
                    .reduce(Range.exact(Exact.ZERO), Range::plus);
            return compared(
                    scope,
                    Cells.name(table, line, column),
                    whole,
                    "sum of the units less what they paid each other",
                    parts);
        }
    }

    /** What the text tells of figures and cells is what they are. */
    record FiguresAgree(Dictionary names) implements Statement {
        @Override
        public Stream<Instance> instances(Report report) {
            return report.text().stream().flatMap(text -> ToldFigures.of(report, names, text));
        }
    }

    /** Nothing of a form is left in the text. */
    record TextFinished() implements Statement {
        @Override
        public Stream<Instance> instances(Report report) {
            return report.text().stream().flatMap(text -> Wording.placeholders(report, text));
        }
    }

    /** The text says of each table without amounts that it is empty. */
    record EmptyTablesNoted(TableSet set) implements Statement {
        @Override
        public Stream<Instance> instances(Report report) {
            return report.text().stream().flatMap(text -> Wording.emptyTables(report, set, text));
        }
    }

    /** No reason explains moves in opposite directions; only whoever has the explanations can tell. */
    record ReasonsDiffer() implements Statement {
        @Override
        public Stream<Instance> instances(Report report) {
            return Stream.empty();
        }
    }

    /** Each figure that the text gives a reason for: the reason is its explanation, so it holds for none. */
    record ReasonsGiven() implements Statement {

        private static final Term NONE = new Term.Constant(Exact.ZERO, null);

        @Override
        public Stream<Instance> instances(Report report) {
            return report.text().stream()
                    .flatMap(text -> text.reasons().stream())
                    .map(metric -> new Once(
                            metric,
                            new Condition.Compared(
                                    new Term.Figure(metric, Kind.MONEY, false),
                                    Operator.EQUAL,
                                    NONE,
                                    metric,
                                    metric + " = 0")))
                    .flatMap(each -> each.instances(report));
        }
    }

    private static Instance compared(Scope scope, String place, Range whole, String what, Range parts) {
        Truth truth = Operator.EQUAL.holds(whole, parts);
        scope.trace()
                .compared(new Comparison(place + " = " + what, Kind.MONEY, whole, Operator.EQUAL.sign(), parts, truth));
        return Instance.of(place, truth, scope);
    }
}
