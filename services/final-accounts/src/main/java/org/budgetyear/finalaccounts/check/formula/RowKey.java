package org.budgetyear.finalaccounts.check.formula;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.budgetyear.finalaccounts.check.report.Line;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a table are meant: one by its id, number, code or text; numbers from–to; codes with {@code ?} for a
 * digit and {@code *} for any; {@code same} for the row with the code of the row that the formula has come to.
 *
 * @param block null when it may be in any block
 */
record RowKey(@Nullable String block, String key) {

    static final String SAME = "same";

    private static final Pattern IN_BLOCK = Pattern.compile("([a-z_]+):(.+)");
    private static final Pattern NUMBERS = Pattern.compile("(\\d+)\\.\\.(\\d+)");

    static RowKey of(String text) {
        Matcher inBlock = IN_BLOCK.matcher(text);
        return inBlock.matches() ? new RowKey(inBlock.group(1), inBlock.group(2)) : new RowKey(null, text);
    }

    /** Whether it may mean several rows. */
    boolean isPattern() {
        return NUMBERS.matcher(key).matches() || key.contains("*") || key.contains("?");
    }

    /** Whether only an evaluated report tells which row is meant. */
    boolean isOpen() {
        return key.equals(SAME) || key.contains("{key}");
    }

    RowKey in(Scope scope) {
        if (key.equals(SAME)) {
            return new RowKey(block, String.valueOf(scope.key()));
        }
        return new RowKey(block, scope.resolved(key));
    }

    boolean isOf(Line line) {
        if (block != null && !block.equals(line.block())) {
            return false;
        }
        Matcher numbers = NUMBERS.matcher(key);
        if (numbers.matches()) {
            return line.number() != null
                    && line.number() >= Integer.parseInt(numbers.group(1))
                    && line.number() <= Integer.parseInt(numbers.group(2));
        }
        if (isPattern()) {
            return line.code() != null
                    && line.code().matches(key.replace("?", "\\d").replace("*", "\\d*"));
        }
        return line.isCalled(key);
    }
}
