package org.budgetyear.finalaccounts.table;

import java.util.List;
import java.util.Objects;
import org.budgetyear.finalaccounts.table.definition.Label;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table; see {@link org.budgetyear.finalaccounts.table.definition.RowDefinition}.
 *
 * @param block the id of the block it is in
 */
public record Row(
        String block,
        String id,
        @Nullable Integer number,
        @Nullable String code,
        String text,
        boolean total,
        boolean foot,
        List<Cell> cells) {

    public String label(Label label) {
        return switch (label) {
            case BLOCK -> block;
            case ROW -> id;
            case NUMBER -> Objects.toString(number, "");
            case CODE -> Objects.requireNonNullElse(code, "");
            case TEXT -> text;
        };
    }

    /** The cell of a column; empty text when the row's block has no such column. */
    public String printed(String column) {
        return cells.stream()
                .filter(cell -> cell.column().equals(column))
                .findFirst()
                .map(Cell::printed)
                .orElse("");
    }

    boolean hasAmount() {
        return cells.stream().anyMatch(Cell::hasAmount);
    }
}
