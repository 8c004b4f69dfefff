package org.budgetyear.model.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * The one place where amounts and rates are rounded, and only to be printed: half up, each figure on its own, never
 * summed afterwards (FY2017 final accounts: columns of printed figures need not add).
 */
public final class Printed {

    private static final int FEN_DIGITS_OF_TEN_THOUSAND_YUAN = 6;
    private static final int DECIMALS = 2;
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private Printed() {}

    /** The amount in ten thousand yuan (万元) with two decimals and thousands separators, such as {@code 3,077.07}. */
    public static String wanYuan(Money amount) {
        BigDecimal rounded = BigDecimal.valueOf(amount.fen(), FEN_DIGITS_OF_TEN_THOUSAND_YUAN)
                .setScale(DECIMALS, RoundingMode.HALF_UP);
        return grouped(rounded);
    }

    /** The exact amount in yuan with two decimals and thousands separators. */
    public static String yuan(Money amount) {
        return grouped(BigDecimal.valueOf(amount.fen(), DECIMALS));
    }

    /**
     * A rate in percent with two decimals, from exact amounts.
     *
     * @throws ArithmeticException when the base is zero: such a rate does not exist and must not be printed
     */
    public static String percent(Money part, Money base) {
        BigInteger scaled = BigInteger.valueOf(part.fen()).multiply(HUNDRED);
        return new BigDecimal(scaled)
                .divide(BigDecimal.valueOf(base.fen()), DECIMALS, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** A quotient with two decimals and thousands separators. */
    public static String quotient(BigInteger numerator, BigInteger denominator) {
        return grouped(new BigDecimal(numerator).divide(new BigDecimal(denominator), DECIMALS, RoundingMode.HALF_UP));
    }

    private static String grouped(BigDecimal value) {
        DecimalFormat format = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(value);
    }
}
