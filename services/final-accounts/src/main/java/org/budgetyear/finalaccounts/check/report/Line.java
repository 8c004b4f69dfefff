package org.budgetyear.finalaccounts.check.report;

import java.util.Map;
import java.util.Objects;
import org.budgetyear.finalaccounts.check.value.Range;
import org.budgetyear.finalaccounts.table.definition.RowDefinition;
import org.budgetyear.finalaccounts.table.definition.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table.
 *
 * @param code the functional or economic code that it shows, also where a form prints none
 * @param cells by column; a blank cell is not there
 */
public record Line(
        String block,
        String id,
        @Nullable Integer number,
        @Nullable String code,
        String text,
        Map<String, Range> cells) {

    /** The code of a row: its own, or that of the only function whose money it sums. */
    public static @Nullable String code(RowDefinition row) {
        if (row.code() != null) {
            return row.code();
        }
        return row.rule() instanceof Rule.Facts facts
                        && facts.predicate().functions() != null
                        && facts.predicate().functions().size() == 1
                ? facts.predicate().functions().iterator().next()
                : null;
    }

    /** Whether a formula may call the row so: by its id, number, code or text. */
    public boolean isCalled(String key) {
        return key.equals(id) || key.equals(Objects.toString(number, "")) || key.equals(code) || key.equals(text);
    }

    /** What the row is called in a message. */
    public String name() {
        if (code != null && (number == null)) {
            return code;
        }
        return number == null ? id : number.toString();
    }
}
