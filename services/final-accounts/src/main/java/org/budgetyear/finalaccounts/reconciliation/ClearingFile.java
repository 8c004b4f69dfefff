package org.budgetyear.finalaccounts.reconciliation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.money.Money;

/**
 * What the treasury has cleared, as comma-separated values under the header {@value #HEADER}. Amounts are yuan, refunds
 * negative; the economic code may be left out. The file may be of many units.
 */
public final class ClearingFile {

    static final String HEADER = "voucher,unit,fund,function,economic,amount_yuan,cleared_date";

    private static final int COLUMNS = 7;

    private ClearingFile() {}

    /**
     * The rows of one unit.
     *
     * @throws MalformedClearingFile naming the first line that cannot be read
     */
    static List<Movement> of(UnitCode unit, String csv) {
        List<String> lines = csv.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            throw new MalformedClearingFile(1, lines.isEmpty() ? "" : lines.getFirst());
        }
        List<Movement> movements = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            List<String> cells = Arrays.asList(lines.get(i).split(",", -1));
            try {
                Movement movement = movement(cells);
                if (new UnitCode(cells.get(1)).equals(unit)) {
                    movements.add(movement);
                }
            } catch (IllegalArgumentException | DateTimeParseException e) {
                throw new MalformedClearingFile(i + 1, lines.get(i));
            }
        }
        return List.copyOf(movements);
    }

    private static Movement movement(List<String> cells) {
        if (cells.size() != COLUMNS || cells.getFirst().isBlank()) {
            throw new IllegalArgumentException("not " + COLUMNS + " columns");
        }
        return new Movement(
                cells.get(0),
                Fund.valueOf(cells.get(2)),
                new FunctionCode(cells.get(3)),
                cells.get(4).isEmpty() ? null : new EconomicCode(cells.get(4)),
                LocalDate.parse(cells.get(6)),
                Money.ofYuan(cells.get(5)));
    }
}
