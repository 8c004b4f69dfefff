package org.budgetyear.model.closing;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.budgetyear.model.code.FiscalYear;

/** From which day a year may be frozen, unless the bureau sets another: the rows of {@code freeze-dates.csv}. */
public final class FreezeDates {

    private static final List<List<String>> ROWS = DataRows.of("freeze-dates.csv");

    private FreezeDates() {}

    /** @throws IllegalArgumentException when the file has no day for the year */
    public static LocalDate of(FiscalYear year) {
        return ROWS.stream()
                .filter(row -> Integer.parseInt(row.get(0)) <= year.value())
                .reduce((first, later) -> later)
                .map(row -> MonthDay.parse("--" + row.get(1)).atYear(year.value()))
                .orElseThrow(() -> new IllegalArgumentException("no freeze date for " + year));
    }
}
