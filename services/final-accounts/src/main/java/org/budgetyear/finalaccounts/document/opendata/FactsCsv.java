package org.budgetyear.finalaccounts.document.opendata;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.book.DepartmentBook;
import org.budgetyear.finalaccounts.book.Measure;
import org.budgetyear.finalaccounts.table.print.CsvText;

/** The facts that all tables sum, as CSV: exact amounts in yuan. Lines that were opened and hold no money are left out. */
public final class FactsCsv {

    private static final List<FactColumn> COLUMNS = Arrays.asList(FactColumn.values());

    private FactsCsv() {}

    public static String write(DepartmentBook book) {
        Stream<List<String>> rows = book.units().stream()
                .flatMap(unit -> unit.facts().stream()
                        .filter(fact -> fact.measure() != Measure.LINE && fact.measure() != Measure.HELD)
                        .map(fact -> COLUMNS.stream()
                                .map(column -> column.value(book.year(), unit, fact))
                                .toList()));
        List<String> header = COLUMNS.stream().map(FactColumn::id).toList();
        return Stream.concat(Stream.of(header), rows).map(CsvText::line).collect(Collectors.joining());
    }
}
