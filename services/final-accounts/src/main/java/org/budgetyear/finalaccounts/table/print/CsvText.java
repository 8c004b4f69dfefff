package org.budgetyear.finalaccounts.table.print;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lines of CSV (RFC 4180). */
public final class CsvText {

    private static final Pattern NEEDS_QUOTES = Pattern.compile("[,\"\r\n]");

    private CsvText() {}

    /** One record with its line end; only fields that need quotes have them. */
    public static String line(List<String> fields) {
        return fields.stream().map(CsvText::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String field(String text) {
        return NEEDS_QUOTES.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
