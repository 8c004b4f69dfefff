package org.budgetyear.model.assets;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.budgetyear.model.code.UnitYear;

/** A file of rules: each row holds from a first to a last year, in a jurisdiction or, where that has none, everywhere. */
record RuleFile(List<Row> rows) {

    private static final String FOLDER = "/org/budgetyear/model/asset-rules/";

    static RuleFile read(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RuleFile.class.getResourceAsStream(FOLDER + name), name),
                StandardCharsets.UTF_8))) {
            return new RuleFile(reader.lines().skip(1).map(Row::parse).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the rows of the nearest jurisdiction say that has any in this year. */
    Stream<List<String>> rows(UnitYear unitYear) {
        List<Row> valid = rows.stream().filter(row -> row.holdsIn(unitYear)).toList();
        int nearest = valid.stream()
                .mapToInt(row -> row.jurisdiction().length())
                .max()
                .orElse(0);
        return valid.stream()
                .filter(row -> row.jurisdiction().length() == nearest)
                .map(Row::cells);
    }

    /** @param jurisdiction the beginning of the codes of its units, empty for all */
    record Row(String jurisdiction, int firstYear, int lastYear, List<String> cells) {

        private static final int HEAD = 3;

        static Row parse(String line) {
            List<String> cells = Arrays.asList(line.split(",", -1));
            return new Row(
                    cells.get(0),
                    cells.get(1).isEmpty() ? Integer.MIN_VALUE : Integer.parseInt(cells.get(1)),
                    cells.get(2).isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(cells.get(2)),
                    List.copyOf(cells.subList(HEAD, cells.size())));
        }

        boolean holdsIn(UnitYear unitYear) {
            int year = unitYear.year().value();
            return firstYear <= year
                    && year <= lastYear
                    && unitYear.unit().value().startsWith(jurisdiction);
        }
    }
}
