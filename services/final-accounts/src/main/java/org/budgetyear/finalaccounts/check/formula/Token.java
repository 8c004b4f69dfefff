package org.budgetyear.finalaccounts.check.formula;

/**
 * A word of a formula.
 *
 * @param text without the brackets or the point that its form has
 * @param from where it begins in the formula
 */
record Token(Form form, String text, int from) {

    /** What a word looks like. */
    enum Form {
        /** {@code three_public.actual}, {@code T01}, {@code each}. */
        NAME,
        /** {@code 10}, {@code 0.5}. */
        NUMBER,
        /** {@code [22]}. */
        ROW,
        /** {@code .basic}. */
        COLUMN,
        /** <code>{SPEND, fund=FISCAL}</code>. */
        FACTS,
        SYMBOL,
        END
    }

    boolean is(String symbolOrWord) {
        return (form == Form.SYMBOL || form == Form.NAME) && text.equals(symbolOrWord);
    }
}
