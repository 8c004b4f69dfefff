package org.budgetyear.finalaccounts.check.formula;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.budgetyear.finalaccounts.check.report.Line;
import org.budgetyear.finalaccounts.check.value.Exact;
import org.budgetyear.finalaccounts.check.value.Kind;
import org.budgetyear.finalaccounts.check.value.Range;
import org.jspecify.annotations.Nullable;

/** Looks cells up, and remembers which. */
final class Cells {

    private Cells() {}

    /** The cell, or the sum of those that the pattern means; empty when the report lacks the table or a fixed row. */
    static Optional<Range> sum(Scope scope, Term.Cell cell) {
        RowKey key = cell.row().in(scope);
        List<Line> all = scope.report().lines(cell.table());
        List<Line> meant = all.stream().filter(key::isOf).toList();
        if (all.isEmpty() || (meant.isEmpty() && !cell.generated() && !key.isPattern())) {
            return Optional.empty();
        }
        Range sum = Range.exact(Exact.ZERO);
        for (Line line : meant) {
            Range amount = line.cells().get(cell.column());
            sum = amount == null ? sum : sum.plus(saw(scope, cell.table(), line, cell.column(), amount));
        }
        return Optional.of(sum);
    }

    static Range saw(Scope scope, @Nullable String table, Line line, String column, Range amount) {
        return scope.trace().saw(name(Objects.requireNonNull(table), line, column), Kind.MONEY, amount);
    }

    /** As a formula would refer to it. */
    static String name(String table, Line line, String column) {
        return "T" + table + "[" + line.name() + "]." + column;
    }
}
