package org.budgetyear.finalaccounts.book;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.money.Money;

/**
 * The facts of a department's year: those of its units.
 *
 * @param priorYearFen last year's published figures by metric
 */
public record DepartmentBook(
        UnitCode department,
        String name,
        FiscalYear year,
        String tableSet,
        List<UnitBook> units,
        Map<String, Money> priorYearFen) {

    public Stream<Fact> facts() {
        return units.stream().flatMap(unit -> unit.facts().stream());
    }

    /** Whether no event of the year can follow: all its units are sealed. */
    public boolean isSealed() {
        return !units.isEmpty() && units.stream().allMatch(UnitBook::sealed);
    }
}
