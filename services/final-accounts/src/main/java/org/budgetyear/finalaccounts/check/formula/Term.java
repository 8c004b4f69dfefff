package org.budgetyear.finalaccounts.check.formula;

import java.util.List;
import java.util.Optional;
import org.budgetyear.finalaccounts.check.report.Dimension;
import org.budgetyear.finalaccounts.check.report.Line;
import org.budgetyear.finalaccounts.check.value.Exact;
import org.budgetyear.finalaccounts.check.value.Kind;
import org.budgetyear.finalaccounts.check.value.Range;
import org.budgetyear.finalaccounts.table.predicate.Predicate;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;

/** A number in a formula. */
sealed interface Term {

    /** What it counts; null for a bare zero, which is of any kind. */
    @Nullable
    Kind kind();

    /** The number; empty when the report does not tell. */
    Optional<Range> value(Scope scope);

    /** A number that the formula writes down. */
    record Constant(Exact number, @Nullable Kind kind) implements Term {
        @Override
        public Optional<Range> value(Scope scope) {
            return Optional.of(Range.exact(number));
        }

        boolean isZero() {
            return number.signum() == 0;
        }
    }

    /** A cell of the row that the formula has come to. */
    record OwnCell(String column) implements Term {
        @Override
        public Kind kind() {
            return Kind.MONEY;
        }

        @Override
        public Optional<Range> value(Scope scope) {
            Line row = scope.row();
            if (row == null) {
                return Optional.empty();
            }
            return Optional.ofNullable(row.cells().get(column))
                    .map(cell -> Cells.saw(scope, scope.table(), row, column, cell));
        }
    }

    /**
     * A cell, or the sum of several.
     *
     * @param generated whether the table leaves out rows without amounts, so that a missing row is zero
     */
    record Cell(String table, RowKey row, String column, boolean generated) implements Term {
        @Override
        public Kind kind() {
            return Kind.MONEY;
        }

        @Override
        public Optional<Range> value(Scope scope) {
            return Cells.sum(scope, this);
        }
    }

    /** A figure of the text, or the sum of one for each key. */
    record Figure(String metric, Kind kind, boolean all) implements Term {
        @Override
        public Optional<Range> value(Scope scope) {
            return all
                    ? Metric.sum(scope, metric, kind)
                    : scope.report()
                            .figure(scope.resolved(metric))
                            .map(range -> scope.trace().saw(scope.resolved(metric), kind, range));
        }
    }

    /** Last year's figure, as it was published. */
    record Prior(String metric) implements Term {
        @Override
        public Kind kind() {
            return Kind.MONEY;
        }

        @Override
        public Optional<Range> value(Scope scope) {
            return scope.report()
                    .prior(metric)
                    .map(range -> scope.trace().saw("prior(" + metric + ")", Kind.MONEY, range));
        }
    }

    /** The sum of facts, of those of the group that the formula has come to if it runs through groups. */
    record Facts(Predicate predicate) implements Term {
        @Override
        public Kind kind() {
            return Kind.MONEY;
        }

        @Override
        public Optional<Range> value(Scope scope) {
            String name = "{" + predicate.text() + "}" + (scope.group() == null ? "" : " of " + scope.key());
            return scope.facts()
                    .map(facts -> facts.sum(predicate).fen())
                    .map(fen -> scope.trace().saw(name, Kind.MONEY, Range.exact(Exact.of(fen))));
        }
    }

    /** The sum of facts that have a key of their own: what has none is left out. */
    record Grouped(Dimension by, Predicate predicate) implements Term {
        @Override
        public Kind kind() {
            return Kind.MONEY;
        }

        @Override
        public Optional<Range> value(Scope scope) {
            if (scope.report().facts().isEmpty()) {
                return Optional.empty();
            }
            Money sum = Money.sum(scope.report().groups(by, predicate).values().stream()
                    .map(group -> group.sum(predicate))
                    .toList());
            String name = "sum({" + predicate.text() + "} by " + by.word() + ")";
            return Optional.of(scope.trace().saw(name, Kind.MONEY, Range.exact(Exact.of(sum.fen()))));
        }
    }

    /** How many amounts or names a table could not show. */
    record Problems(String table) implements Term {
        @Override
        public Kind kind() {
            return Kind.COUNT;
        }

        @Override
        public Optional<Range> value(Scope scope) {
            return scope.report()
                    .problems(table)
                    .map(range -> scope.trace().saw("problems(T" + table + ")", Kind.COUNT, range));
        }
    }

    /** 批复后公开的天数: the most days that any version was published after its approval. */
    record DaysToPublication() implements Term {
        @Override
        public Kind kind() {
            return Kind.COUNT;
        }

        @Override
        public Optional<Range> value(Scope scope) {
            return scope.report()
                    .daysToPublication()
                    .map(days -> scope.trace().saw("days(publication)", Kind.COUNT, days));
        }
    }

    record Negative(Term of) implements Term {
        @Override
        public @Nullable Kind kind() {
            return of.kind();
        }

        @Override
        public Optional<Range> value(Scope scope) {
            return of.value(scope).map(Range::negate);
        }
    }

    record Sum(List<Term> terms, @Nullable Kind kind) implements Term {
        @Override
        public Optional<Range> value(Scope scope) {
            Optional<Range> sum = Optional.of(Range.exact(Exact.ZERO));
            for (Term term : terms) {
                sum = sum.flatMap(so -> term.value(scope).map(so::plus));
            }
            return sum;
        }
    }

    /** A number times another that the formula writes down. */
    record Scaled(Exact factor, Term of, @Nullable Kind kind) implements Term {
        @Override
        public Optional<Range> value(Scope scope) {
            return of.value(scope).map(range -> range.times(factor));
        }
    }

    /** One number in percent of another. */
    record Percent(Term part, Term base) implements Term {
        @Override
        public Kind kind() {
            return Kind.PERCENT;
        }

        @Override
        public Optional<Range> value(Scope scope) {
            Optional<Range> of = part.value(scope);
            return of.flatMap(range -> base.value(scope).flatMap(range::percentOf));
        }
    }

    record Absolute(Term of) implements Term {
        @Override
        public @Nullable Kind kind() {
            return of.kind();
        }

        @Override
        public Optional<Range> value(Scope scope) {
            return of.value(scope).map(Range::abs);
        }
    }
}
