package org.budgetyear.finalaccounts.check.report;

import java.math.BigDecimal;
import java.util.Optional;
import org.budgetyear.finalaccounts.check.value.Exact;
import org.budgetyear.finalaccounts.check.value.Range;
import org.budgetyear.finalaccounts.figure.Figure;

/** Figures as checks see them: rates are printed with two decimals wherever they stand. */
final class FigureRange {

    private static final Exact HALF_OF_LAST_PLACE = Exact.of(new BigDecimal("0.005"));

    private FigureRange() {}

    /** A figure's amount or number, or what its rate was rounded from; empty when there is no figure. */
    static Optional<Range> of(Figure figure) {
        if (figure.amountFen() != null) {
            return Optional.of(Range.exact(Exact.of(figure.amountFen().fen())));
        }
        if (figure.count() != null) {
            return Optional.of(Range.exact(Exact.of(figure.count())));
        }
        return figure.percent() == null
                ? Optional.empty()
                : Optional.of(Range.rounded(Exact.of(new BigDecimal(figure.percent())), HALF_OF_LAST_PLACE));
    }
}
