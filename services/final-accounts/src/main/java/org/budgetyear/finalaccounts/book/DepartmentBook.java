package org.budgetyear.finalaccounts.book;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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
 * @param words what people wrote of it
 * @param daysToPublication of each published version, from its approval
 */
public record DepartmentBook(
        UnitCode department,
        String name,
        FiscalYear year,
        String tableSet,
        List<UnitBook> units,
        Map<String, Money> priorYearFen,
        ChartOfAccounts chart,
        Words words,
        List<Integer> daysToPublication) {

    /** With the chart that comes with the project, and nothing written. */
    public DepartmentBook(
            UnitCode department,
            String name,
            FiscalYear year,
            String tableSet,
            List<UnitBook> units,
            Map<String, Money> priorYearFen) {
        this(department, name, year, tableSet, units, priorYearFen, ChartOfAccounts.of(year), Words.NONE, List.of());
    }

    public DepartmentBook withChart(ChartOfAccounts names) {
        return new DepartmentBook(
                department, name, year, tableSet, units, priorYearFen, names, words, daysToPublication);
    }

    public DepartmentBook withUnits(List<UnitBook> others) {
        return new DepartmentBook(
                department, name, year, tableSet, others, priorYearFen, chart, words, daysToPublication);
    }

    public DepartmentBook withWords(Words written) {
        return new DepartmentBook(
                department, name, year, tableSet, units, priorYearFen, chart, written, daysToPublication);
    }

    public DepartmentBook publishedAfter(List<Integer> days) {
        return new DepartmentBook(department, name, year, tableSet, units, priorYearFen, chart, words, days);
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
        return new DepartmentBook(
                unit, book.name(), year, tableSet, List.of(book), Map.of(), chart, words.of(unit), List.of());
    }

    /** Whether it is one unit's, as {@link #only} gives it: only departments publish a text. */
    public boolean isOfUnit() {
        return units.size() == 1 && units.getFirst().unit().equals(department);
    }

    /** Whether no event of the year can follow: all its units are sealed. */
    public boolean isSealed() {
        return isSealed(units, UnitBook::sealed);
    }

    /** The same of units of any form. */
    public static <U> boolean isSealed(List<U> units, Predicate<U> sealed) {
        return !units.isEmpty() && units.stream().allMatch(sealed);
    }
}
