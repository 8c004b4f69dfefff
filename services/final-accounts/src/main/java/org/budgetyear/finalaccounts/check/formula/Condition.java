package org.budgetyear.finalaccounts.check.formula;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.budgetyear.finalaccounts.check.report.Line;
import org.budgetyear.finalaccounts.check.value.Kind;
import org.budgetyear.finalaccounts.check.value.Range;
import org.budgetyear.finalaccounts.check.value.Truth;
import org.budgetyear.finalaccounts.table.definition.RowDefinition;

/** What a formula says of a report. */
sealed interface Condition {

    Truth holds(Scope scope);

    /**
     * @param about the left side as the formula writes it
     * @param text all of it
     */
    record Compared(Term left, Operator operator, Term right, String about, String text) implements Condition {
        @Override
        public Truth holds(Scope scope) {
            Optional<Range> one = left.value(scope);
            Optional<Range> other = right.value(scope);
            if (one.isEmpty() || other.isEmpty()) {
                return Truth.OPEN;
            }
            Truth truth = toZero()
                    ? operator.holds(shown(one.get()), shown(other.get()))
                    : operator.holds(one.get(), other.get());
            Kind kind = Objects.requireNonNullElse(left.kind() == null ? right.kind() : left.kind(), Kind.MONEY);
            scope.trace().compared(new Comparison(text, kind, one.get(), operator.sign(), other.get(), truth));
            return truth;
        }

        /** Whoever asks whether there is any of something takes 0.00 as none, whatever it was rounded from. */
        private boolean toZero() {
            return (left instanceof Term.Constant one && one.isZero())
                    || (right instanceof Term.Constant other && other.isZero());
        }

        private static Range shown(Range range) {
            return Range.exact(range.shown());
        }
    }

    record All(List<Condition> conditions) implements Condition {
        @Override
        public Truth holds(Scope scope) {
            return conditions.stream().map(each -> each.holds(scope)).reduce(Truth.TRUE, Truth::and);
        }
    }

    record Any(List<Condition> conditions) implements Condition {
        @Override
        public Truth holds(Scope scope) {
            return conditions.stream().map(each -> each.holds(scope)).reduce(Truth.FALSE, Truth::or);
        }
    }

    record Not(Condition of) implements Condition {
        @Override
        public Truth holds(Scope scope) {
            return of.holds(scope).not();
        }
    }

    record Implies(Condition cause, Condition effect) implements Condition {
        @Override
        public Truth holds(Scope scope) {
            return cause.holds(scope).not().or(effect.holds(scope));
        }
    }

    /** Both hold or neither does. */
    record Equivalent(Condition one, Condition other) implements Condition {
        @Override
        public Truth holds(Scope scope) {
            Truth left = one.holds(scope);
            Truth right = other.holds(scope);
            return left == Truth.OPEN || right == Truth.OPEN ? Truth.OPEN : Truth.of(left == right);
        }
    }

    /** The text says what the department is there for. */
    record DutiesGiven() implements Condition {
        @Override
        public Truth holds(Scope scope) {
            return scope.report().text().map(text -> Truth.of(text.hasDuties())).orElse(Truth.OPEN);
        }
    }

    /** The report has the figure. */
    record Stated(String metric) implements Condition {
        @Override
        public Truth holds(Scope scope) {
            return Truth.of(scope.report().figure(scope.resolved(metric)).isPresent());
        }
    }

    /** The report has the table with all its fixed rows. */
    record Present(String table, List<RowDefinition> fixed) implements Condition {
        @Override
        public Truth holds(Scope scope) {
            List<Line> lines = scope.report().lines(table);
            return Truth.of(!lines.isEmpty()
                    && fixed.stream()
                            .allMatch(row ->
                                    lines.stream().anyMatch(line -> line.id().equals(row.id()))));
        }
    }

    /** The code of the row, or the key, is in the year's chart of accounts. */
    record Known() implements Condition {
        @Override
        public Truth holds(Scope scope) {
            String code = scope.key();
            return Truth.of(code == null
                    || scope.report().chart().functionName(code).isPresent()
                    || scope.report().chart().economicName(code).isPresent());
        }
    }
}
