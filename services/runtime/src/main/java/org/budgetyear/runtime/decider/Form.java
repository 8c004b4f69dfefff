package org.budgetyear.runtime.decider;

import java.util.List;
import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;

/** What every value of a command must look like, whatever the state; each throws {@link NotAccepted} otherwise. */
public final class Form {

    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_PROSE = 5_000;

    /** Ten trillion yuan: far above any unit's budget, and far below where sums of amounts would overflow. */
    private static final Money LARGEST = Money.ofFen(1_000_000_000_000_000L);

    private Form() {}

    public static void positive(String field, Money amount) {
        between(1, field, amount);
    }

    public static void notNegative(String field, Money amount) {
        between(0, field, amount);
    }

    public static void atLeastOne(String field, int count) {
        if (count < 1) {
            throw new NotAccepted(field, "a whole number, at least 1", "正整数");
        }
    }

    public static void text(String field, String value) {
        text(field, value, LONGEST_TEXT);
    }

    /** Text that is written for people to read, of some paragraphs. */
    public static void prose(String field, String value) {
        text(field, value, LONGEST_PROSE);
    }

    public static void optionalText(String field, @Nullable String value) {
        if (value != null) {
            text(field, value);
        }
    }

    /** A copy of the list, which must not be empty. */
    public static <T> List<T> some(String field, List<T> values) {
        if (values.isEmpty()) {
            throw new NotAccepted(field, "at least one entry", "至少一项");
        }
        return List.copyOf(values);
    }

    private static void text(String field, String value, int longest) {
        if (value.isBlank() || value.length() > longest) {
            throw new NotAccepted(
                    field,
                    "text that is not blank, of at most " + longest + " characters",
                    "非空文本，不超过 " + longest + " 个字符");
        }
    }

    private static void between(long smallestFen, String field, Money amount) {
        if (amount.fen() < smallestFen || amount.compareTo(LARGEST) > 0) {
            throw new NotAccepted(
                    field,
                    "whole fen, from " + smallestFen + " to " + LARGEST.fen(),
                    "以分为单位的整数，" + smallestFen + " 至 " + LARGEST.fen());
        }
    }
}
