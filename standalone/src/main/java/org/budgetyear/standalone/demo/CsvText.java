package org.budgetyear.standalone.demo;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A printed table: its columns and its rows, all as text. */
record CsvText(List<String> columns, List<List<String>> rows) {

    static CsvText parse(String text) {
        try (CSVParser parser = CSVParser.parse(new StringReader(text), CSVFormat.RFC4180)) {
            List<List<String>> lines =
                    parser.getRecords().stream().map(CSVRecord::toList).toList();
            return lines.isEmpty()
                    ? new CsvText(List.of(), List.of())
                    : new CsvText(lines.getFirst(), lines.subList(1, lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cell of a row in a column; empty when there is none. */
    String cell(int row, String column) {
        int index = columns.indexOf(column);
        List<String> cells = rows.get(row);
        return index < 0 || index >= cells.size() ? "" : cells.get(index);
    }
}
