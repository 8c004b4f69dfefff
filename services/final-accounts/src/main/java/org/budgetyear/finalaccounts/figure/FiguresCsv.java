package org.budgetyear.finalaccounts.figure;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.table.print.CsvText;

/** Figures as CSV: {@code metric,printed,unit}; nothing is printed where there is no figure. */
public final class FiguresCsv {

    private FiguresCsv() {}

    public static String write(List<Figure> figures) {
        Stream<List<String>> rows = figures.stream()
                .map(figure ->
                        List.of(figure.metric(), figure.printed(), figure.unit().printed()));
        return Stream.concat(Stream.of(List.of("metric", "printed", "unit")), rows)
                .map(CsvText::line)
                .collect(Collectors.joining());
    }
}
