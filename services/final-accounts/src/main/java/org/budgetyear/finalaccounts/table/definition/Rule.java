package org.budgetyear.finalaccounts.table.definition;

import java.util.Map;
import org.budgetyear.finalaccounts.table.predicate.Predicate;

/** Where the amount of a row, a column or a cell comes from. */
public sealed interface Rule {

    /** In words, for a cell to explain itself. */
    String text();

    /** The sum of the facts that it selects. */
    record Facts(Predicate predicate) implements Rule {
        @Override
        public String text() {
            return predicate.text();
        }
    }

    /**
     * The exact amounts of other rows (of the same column) or columns (of the same row) of the block, added and
     * subtracted.
     *
     * @param signs +1 or -1 by id
     */
    record CellSum(Map<String, Integer> signs, String text) implements Rule {}

    /** Always zero: the platform has no event that could put an amount there. */
    record Zero() implements Rule {
        @Override
        public String text() {
            return "0";
        }
    }

    /** The cell is empty. */
    record Blank() implements Rule {
        @Override
        public String text() {
            return "";
        }
    }
}
