package org.budgetyear.finalaccounts.csv;

import java.util.ArrayList;
import java.util.List;

/** Cuts CSV into lines of fields; empty lines are passed over. */
final class CsvScanner {

    private static final char END = '\0';

    private final String file;
    private final String text;
    private int at;
    private int line = 1;
    private int lineStart;

    CsvScanner(String file, String text) {
        this.file = file;
        this.text = text;
    }

    List<List<CsvField>> lines() {
        List<List<CsvField>> lines = new ArrayList<>();
        while (at < text.length()) {
            List<CsvField> fields = fields();
            if (fields.size() > 1 || !fields.getFirst().text().isBlank()) {
                lines.add(fields);
            }
        }
        return lines;
    }

    private List<CsvField> fields() {
        List<CsvField> fields = new ArrayList<>(List.of(field()));
        while (next() == ',') {
            at++;
            fields.add(field());
        }
        if (next() == '\r') {
            at++;
        }
        if (next() == '\n') {
            at++;
            newLine();
        } else if (at < text.length()) {
            throw new MalformedFile(
                    file, line, Integer.toString(at - lineStart + 1), text.substring(at, at + 1), "a comma", "逗号");
        }
        return fields;
    }

    private CsvField field() {
        int from = at;
        int fromLine = line;
        int column = at - lineStart + 1;
        String value = next() == '"' ? quoted(fromLine, column) : plain();
        return new CsvField(value, text.substring(from, at), fromLine, column);
    }

    private String plain() {
        int from = at;
        while (at < text.length() && ",\r\n".indexOf(next()) < 0) {
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted(int fromLine, int column) {
        StringBuilder value = new StringBuilder();
        at++;
        while (true) {
            if (at >= text.length()) {
                throw new MalformedFile(
                        file, fromLine, Integer.toString(column), "\"", "quotes that are closed", "成对的双引号");
            }
            char c = text.charAt(at++);
            if (c == '"' && next() != '"') {
                return value.toString();
            }
            if (c == '"') {
                at++;
            }
            value.append(c);
            if (c == '\n') {
                newLine();
            }
        }
    }

    private void newLine() {
        line++;
        lineStart = at;
    }

    private char next() {
        return at < text.length() ? text.charAt(at) : END;
    }
}
