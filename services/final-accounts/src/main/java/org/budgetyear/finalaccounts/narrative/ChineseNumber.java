package org.budgetyear.finalaccounts.narrative;

/** Numbers of headings. */
final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final int TEN = 10;

    private ChineseNumber() {}

    /** From 1 to 99, as in 二十一. */
    static String of(int number) {
        if (number < 1 || number >= TEN * TEN) {
            throw new IllegalArgumentException("no heading has the number " + number);
        }
        int tens = number / TEN;
        int ones = number % TEN;
        String front = tens == 0 ? "" : (tens == 1 ? "" : digit(tens)) + "十";
        return front + (ones == 0 ? "" : digit(ones));
    }

    private static String digit(int digit) {
        return DIGITS.substring(digit, digit + 1);
    }
}
