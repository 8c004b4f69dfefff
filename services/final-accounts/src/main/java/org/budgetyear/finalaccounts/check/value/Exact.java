package org.budgetyear.finalaccounts.check.value;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * A fraction, so that a rate can be compared with another without being rounded.
 *
 * @param over positive, and without a common divisor with the numerator
 */
public record Exact(BigInteger numerator, BigInteger over) implements Comparable<Exact> {

    public static final Exact ZERO = of(0);
    public static final Exact HUNDRED = of(100);

    /** @throws ArithmeticException when it is divided by zero */
    public Exact {
        if (over.signum() == 0) {
            throw new ArithmeticException("a fraction over zero");
        }
        BigInteger divisor = numerator.gcd(over).multiply(BigInteger.valueOf(over.signum()));
        numerator = numerator.divide(divisor);
        over = over.divide(divisor);
    }

    public static Exact of(long whole) {
        return new Exact(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    public static Exact of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? new Exact(decimal.toBigIntegerExact(), BigInteger.ONE)
                : new Exact(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    public Exact plus(Exact other) {
        return new Exact(numerator.multiply(other.over).add(other.numerator.multiply(over)), over.multiply(other.over));
    }

    public Exact minus(Exact other) {
        return plus(other.negate());
    }

    public Exact negate() {
        return new Exact(numerator.negate(), over);
    }

    public Exact abs() {
        return numerator.signum() < 0 ? negate() : this;
    }

    public Exact times(Exact other) {
        return new Exact(numerator.multiply(other.numerator), over.multiply(other.over));
    }

    /** @throws ArithmeticException when the other is zero */
    public Exact over(Exact other) {
        return new Exact(numerator.multiply(other.over), over.multiply(other.numerator));
    }

    public int signum() {
        return numerator.signum();
    }

    @Override
    public int compareTo(Exact other) {
        return numerator.multiply(other.over).compareTo(other.numerator.multiply(over));
    }

    /** A whole number, or numerator and denominator. */
    @Override
    public String toString() {
        return over.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + over;
    }
}
