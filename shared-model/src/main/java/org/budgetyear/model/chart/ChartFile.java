package org.budgetyear.model.chart;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A data file of the charts that come with the project: a head line, then cells between commas. */
final class ChartFile {

    private ChartFile() {}

    static List<String[]> rows(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ChartFile.class.getResourceAsStream("/org/budgetyear/model/charts/" + name)),
                StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The years in which a row is valid; an empty cell leaves that end open. */
    static boolean isValidIn(int year, String first, String last) {
        return (first.isEmpty() || Integer.parseInt(first) <= year)
                && (last.isEmpty() || year <= Integer.parseInt(last));
    }
}
