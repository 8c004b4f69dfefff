package org.budgetyear.finalaccounts.check.value;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of a number: all of it, or the range that the printed figure was rounded from. A sum of n printed
 * figures is known to n times half of the last place, which is the rounding envelope.
 *
 * @param shown the number itself, or the figure as it is printed
 */
public record Range(Bound low, Bound high, Exact shown) {

    public static Range exact(Exact number) {
        Bound itself = new Bound(number, true);
        return new Range(itself, itself, number);
    }

    /** What was rounded half up, away from zero, to the figure. */
    public static Range rounded(Exact figure, Exact halfOfLastPlace) {
        return new Range(
                new Bound(figure.minus(halfOfLastPlace), figure.signum() > 0),
                new Bound(figure.plus(halfOfLastPlace), figure.signum() < 0),
                figure);
    }

    public boolean isExact() {
        return low.at().equals(high.at());
    }

    public Range plus(Range other) {
        return new Range(low.plus(other.low), high.plus(other.high), shown.plus(other.shown));
    }

    public Range negate() {
        return new Range(high.negate(), low.negate(), shown.negate());
    }

    public Range times(Exact factor) {
        return factor.signum() < 0
                ? negate().times(factor.negate())
                : new Range(low.times(factor), high.times(factor), shown.times(factor));
    }

    public Range abs() {
        if (low.at().signum() >= 0) {
            return this;
        }
        if (high.at().signum() <= 0) {
            return negate();
        }
        Bound higher = low.negate().at().compareTo(high.at()) > 0 ? low.negate() : high;
        return new Range(new Bound(Exact.ZERO, true), higher, shown.abs());
    }

    /** The number in percent of another; empty when that may be zero, since there is no such rate. */
    public Optional<Range> percentOf(Range base) {
        if (base.low.at().signum() <= 0 && base.high.at().signum() >= 0) {
            return Optional.empty();
        }
        Exact least = quotients(base).min(Exact::compareTo).orElseThrow();
        Exact most = quotients(base).max(Exact::compareTo).orElseThrow();
        return Optional.of(new Range(new Bound(least, true), new Bound(most, true), percent(shown, base.shown)));
    }

    private Stream<Exact> quotients(Range base) {
        return Stream.of(low, high)
                .flatMap(part -> Stream.of(percent(part.at(), base.low.at()), percent(part.at(), base.high.at())));
    }

    private static Exact percent(Exact part, Exact base) {
        return part.times(Exact.HUNDRED).over(base);
    }

    /** Whether both can be the same number. */
    public Truth equalTo(Range other) {
        if (isExact() && other.isExact()) {
            return Truth.of(low.at().equals(other.low.at()));
        }
        return low.canPrecede(other.high) && other.low.canPrecede(high) ? Truth.OPEN : Truth.FALSE;
    }

    public Truth atMost(Range other) {
        if (high.at().compareTo(other.low.at()) <= 0) {
            return Truth.TRUE;
        }
        return low.canPrecede(other.high) ? Truth.OPEN : Truth.FALSE;
    }
}
