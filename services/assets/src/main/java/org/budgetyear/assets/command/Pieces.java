package org.budgetyear.assets.command;

import org.budgetyear.model.code.NotAccepted;
import org.jspecify.annotations.Nullable;

/** What numbers of pieces must look like. */
final class Pieces {

    private static final int MOST = 1_000_000;

    private Pieces() {}

    static void some(String field, int count) {
        between(1, field, count);
    }

    static void someOrNone(String field, int count) {
        between(0, field, count);
    }

    static void someOrAll(String field, @Nullable Integer count) {
        if (count != null) {
            some(field, count);
        }
    }

    private static void between(int fewest, String field, int count) {
        if (count < fewest || count > MOST) {
            throw new NotAccepted(
                    field, "a whole number from " + fewest + " to " + MOST, fewest + " 至 " + MOST + " 的整数");
        }
    }
}
