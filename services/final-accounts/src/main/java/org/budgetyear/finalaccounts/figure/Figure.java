package org.budgetyear.finalaccounts.figure;

import org.budgetyear.model.money.Money;
import org.budgetyear.model.money.Printed;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the report's text.
 *
 * @param metric its name, such as {@code three_public.completion_pct}
 * @param amountFen the exact amount, of figures that are amounts
 * @param percent the rate in percent with two decimals, worked out from exact amounts, of figures that are rates, and the
 *     points of those that are scores
 * @param count the number, of figures that count things or persons
 * @param absence why there is none of them
 */
public record Figure(
        String metric,
        FigureUnit unit,
        @Nullable Money amountFen,
        @Nullable String percent,
        @Nullable Long count,
        @Nullable Absence absence) {

    private static final long HUNDREDTHS_OF_A_FULL_SCORE = 10_000;

    static Figure amount(String metric, Money amount) {
        return new Figure(metric, FigureUnit.WAN_YUAN, amount, null, null, null);
    }

    static Figure rate(String metric, Money part, Money base) {
        return base.isZero()
                ? absent(metric, FigureUnit.PERCENT, Absence.ZERO_BASE)
                : new Figure(metric, FigureUnit.PERCENT, null, Printed.percent(part, base), null, null);
    }

    static Figure count(String metric, FigureUnit unit, long number) {
        return new Figure(metric, unit, null, null, number, null);
    }

    /** What several were given out of one hundred points each, on average; the base is not zero. */
    static Figure points(String metric, FigureUnit unit, long hundredths, int scores) {
        Money full = Money.ofFen(Math.multiplyExact(HUNDREDTHS_OF_A_FULL_SCORE, scores));
        return new Figure(metric, unit, null, Printed.percent(Money.ofFen(hundredths), full), null, null);
    }

    static Figure absent(String metric, FigureUnit unit, Absence reason) {
        return new Figure(metric, unit, null, null, null, reason);
    }

    /** Amounts and rates with two decimals, none with separators; empty when there is no figure. */
    public String printed() {
        if (amountFen != null) {
            return Printed.wanYuan(amountFen).replace(",", "");
        }
        if (count != null) {
            return count.toString();
        }
        return percent == null ? "" : percent;
    }
}
