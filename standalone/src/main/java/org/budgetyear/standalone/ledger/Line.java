package org.budgetyear.standalone.ledger;

import java.util.List;

/**
 * A line of a file as it stands there.
 *
 * @param number as a spreadsheet counts: the header is 1
 */
public record Line(int number, List<String> cells) {

    boolean isBlank() {
        return cells.size() == 1 && cells.getFirst().isEmpty();
    }
}
