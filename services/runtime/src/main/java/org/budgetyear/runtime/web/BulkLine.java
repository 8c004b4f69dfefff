package org.budgetyear.runtime.web;

import org.budgetyear.runtime.decider.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A line of a bulk request.
 *
 * @param number counted from 1
 * @param problem why its text was not taken; null when it was
 */
record BulkLine(long number, String text, @Nullable Problem problem) {

    static BulkLine of(long number, String text) {
        return new BulkLine(number, text, null);
    }

    static BulkLine tooLong(long number) {
        return new BulkLine(number, "", Problems.tooLarge("line", BulkHandler.LONGEST_LINE));
    }
}
