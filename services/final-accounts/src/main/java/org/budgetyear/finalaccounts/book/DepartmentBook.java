package org.budgetyear.finalaccounts.book;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.budgetyear.model.chart.ChartOfAccounts;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.money.Money;

/**
 * The facts of a department's year: those of its units, less what the units paid each other.
 *
 * @param priorYearFen last year's published figures by metric
 * @param chart what codes are called
 */
public record DepartmentBook(
        UnitCode department,
        String name,
        FiscalYear year,
        String tableSet,
        List<UnitBook> units,
        Map<String, Money> priorYearFen,
        ChartOfAccounts chart) {

    /** With the chart that comes with the project. */
    public DepartmentBook(
            UnitCode department,
            String name,
            FiscalYear year,
            String tableSet,
            List<UnitBook> units,
            Map<String, Money> priorYearFen) {
        this(department, name, year, tableSet, units, priorYearFen, ChartOfAccounts.of(year));
    }

    public DepartmentBook withChart(ChartOfAccounts names) {
        return new DepartmentBook(department, name, year, tableSet, units, priorYearFen, names);
    }

    public Stream<Fact> facts() {
        return Stream.concat(
                units.stream().flatMap(unit -> unit.facts().stream()), internalTransfers().eliminations().stream());
    }

    /** What its units paid each other. */
    public InternalTransfers internalTransfers() {
        return InternalTransfers.among(units);
    }

    /**
     * One unit's year as if it were a department of its own.
     *
     * @throws java.util.NoSuchElementException when the department has no such unit
     */
    public DepartmentBook only(UnitCode unit) {
        UnitBook book = units.stream()
                .filter(each -> each.unit().equals(unit))
                .findFirst()
                .orElseThrow();
        return new DepartmentBook(unit, book.name(), year, tableSet, List.of(book), Map.of(), chart);
    }

    /** Whether no event of the year can follow: all its units are sealed. */
    public boolean isSealed() {
        return !units.isEmpty() && units.stream().allMatch(UnitBook::sealed);
    }
}
