package org.budgetyear.model.money;

import java.math.BigDecimal;
import java.util.Collection;

/**
 * An exact amount of renminbi in whole fen (分). Arithmetic throws {@link ArithmeticException} on overflow; nothing here
 * rounds (see {@link Printed}).
 *
 * @param fen the amount in fen; may be negative
 */
public record Money(long fen) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    private static final int FEN_DIGITS_OF_A_YUAN = 2;

    public static Money ofFen(long fen) {
        return fen == 0 ? ZERO : new Money(fen);
    }

    /**
     * Reads an amount in yuan.
     *
     * @param yuan digits with at most two decimals, an optional minus sign and no thousands separators
     * @throws IllegalArgumentException when the text is no such amount
     */
    public static Money ofYuan(String yuan) {
        if (!yuan.matches("-?\\d{1,15}(\\.\\d{1,2})?")) {
            throw new IllegalArgumentException("not an amount in yuan with at most two decimals: " + yuan);
        }
        return ofFen(new BigDecimal(yuan).movePointRight(FEN_DIGITS_OF_A_YUAN).longValueExact());
    }

    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return ofFen(Math.addExact(fen, other.fen));
    }

    public Money minus(Money other) {
        return ofFen(Math.subtractExact(fen, other.fen));
    }

    public Money negate() {
        return ofFen(Math.negateExact(fen));
    }

    public Money min(Money other) {
        return fen <= other.fen ? this : other;
    }

    public Money max(Money other) {
        return fen >= other.fen ? this : other;
    }

    public boolean isNegative() {
        return fen < 0;
    }

    public boolean isPositive() {
        return fen > 0;
    }

    public boolean isZero() {
        return fen == 0;
    }

    /** The exact amount in yuan with two decimals and no separators, such as {@code -12.05}. */
    public String toYuan() {
        return BigDecimal.valueOf(fen, FEN_DIGITS_OF_A_YUAN).toPlainString();
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }
}
