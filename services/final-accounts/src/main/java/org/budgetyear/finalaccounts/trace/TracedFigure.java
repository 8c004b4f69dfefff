package org.budgetyear.finalaccounts.trace;

import java.util.List;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.figure.Figure;
import org.budgetyear.finalaccounts.figure.OpenedFigure;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the text, opened.
 *
 * @param of the sum whose units, items and events these are; null when the figure sums no amounts
 */
public record TracedFigure(
        String metric,
        String printed,
        String unit,
        List<Sum> sums,
        OpenedFigure.@Nullable Role of,
        @Nullable Breakdown breakdown,
        Contributions.@Nullable Page events) {

    /** One of the amounts that the figure is worked out from. */
    public record Sum(OpenedFigure.Role role, String rule, Money amountFen) {}

    /** Without what is behind a sum. */
    public static TracedFigure of(OpenedFigure opened) {
        Figure figure = opened.figure();
        return new TracedFigure(
                figure.metric(),
                figure.printed(),
                figure.unit().printed(),
                opened.sums().stream()
                        .map(sum -> new Sum(sum.role(), sum.rule(), sum.amountFen()))
                        .toList(),
                null,
                null,
                null);
    }

    /** With what is behind one of its sums. */
    public TracedFigure with(OpenedFigure.Sum sum, DepartmentBook book, Contributions.Page page) {
        return new TracedFigure(metric, printed, unit, sums, sum.role(), Breakdown.of(book, sum.facts()), page);
    }
}
