package org.budgetyear.finalaccounts.csv;

/**
 * A field of a CSV file.
 *
 * @param text what it says, without quotes
 * @param raw how it is written
 * @param line where it begins, from 1
 * @param column where it begins in that line, in characters from 1
 */
public record CsvField(String text, String raw, int line, int column) {

    /** Where a character of the text stands in the file. */
    Place place(int offset) {
        boolean quoted = raw.startsWith("\"");
        int atLine = line;
        int atColumn = column + (quoted ? 1 : 0);
        for (int i = 0; i < offset; i++) {
            char c = text.charAt(i);
            atLine += c == '\n' ? 1 : 0;
            atColumn = c == '\n' ? 1 : atColumn + (quoted && c == '"' ? 2 : 1);
        }
        return new Place(atLine, atColumn);
    }

    /** A line and a character in it, both from 1. */
    record Place(int line, int column) {}

    /** What is wrong at a character of the text. */
    public MalformedFile wrong(String file, int offset, String found, String expected, String expectedZh) {
        Place place = place(offset);
        return new MalformedFile(file, place.line(), Integer.toString(place.column()), found, expected, expectedZh);
    }
}
