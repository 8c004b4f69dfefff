package org.budgetyear.appropriations.command;

import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.model.money.Money;

/** What every value of a command must look like, whatever the state. */
final class Form {
    private static final int LONGEST_TEXT = 200;

    /** Ten trillion yuan: far above any unit's budget, and far below where sums of amounts would overflow. */
    private static final Money LARGEST = Money.ofFen(1_000_000_000_000_000L);

    private Form() {}

    static void positive(String field, Money amount) {
        if (!amount.isPositive() || amount.compareTo(LARGEST) > 0) {
            throw new NotAccepted(field, "whole fen, from 1 to " + LARGEST.fen(), "以分为单位的整数，1 至 " + LARGEST.fen());
        }
    }

    static void notNegative(String field, Money amount) {
        if (amount.isNegative() || amount.compareTo(LARGEST) > 0) {
            throw new NotAccepted(field, "whole fen, from 0 to " + LARGEST.fen(), "以分为单位的整数，0 至 " + LARGEST.fen());
        }
    }

    static void text(String field, String value) {
        if (value.isBlank() || value.length() > LONGEST_TEXT) {
            throw new NotAccepted(
                    field,
                    "text that is not blank, of at most " + LONGEST_TEXT + " characters",
                    "非空文本，不超过 " + LONGEST_TEXT + " 个字符");
        }
    }
}
