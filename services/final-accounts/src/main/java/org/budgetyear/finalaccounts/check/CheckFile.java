package org.budgetyear.finalaccounts.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.csv.CsvField;
import org.budgetyear.finalaccounts.csv.CsvFile;
import org.budgetyear.finalaccounts.csv.MalformedFile;

/** Reads a file of checks: one a row. */
final class CheckFile {

    private static final int LONGEST_EXPLANATION = 500;
    private static final String CODE = "[A-Z][A-Z0-9.-]{1,19}";

    private final CsvFile file;

    private CheckFile(CsvFile file) {
        this.file = file;
    }

    /** @throws MalformedFile naming the place */
    static List<CheckRow> read(String name, byte[] content) {
        CheckFile checks = new CheckFile(CsvFile.read(name, content));
        return checks.file.rows().stream().map(checks::row).toList();
    }

    private CheckRow row(List<CsvField> fields) {
        CsvField code = field(fields, "code");
        if (!code.text().matches(CODE)) {
            throw wrong(code, "code", "a code such as C13 or LOCAL-1", "代码，如 C13 或 LOCAL-1");
        }
        return new CheckRow(
                file.name(),
                code,
                required(fields, "title"),
                required(fields, "titleEn"),
                named(CheckScope.class, field(fields, "scope"), "scope"),
                named(Severity.class, field(fields, "severity"), "severity"),
                number(field(fields, "from"), "from", 0),
                number(field(fields, "to"), "to", Integer.MAX_VALUE),
                Math.min(number(field(fields, "explanation"), "explanation", 0), LONGEST_EXPLANATION),
                required(fields, "basis"),
                field(fields, "formula"));
    }

    private CsvField field(List<CsvField> fields, String column) {
        return fields.get(file.column(column));
    }

    private String required(List<CsvField> fields, String column) {
        CsvField field = field(fields, column);
        if (field.text().isBlank()) {
            throw wrong(field, column, "a text", "文字");
        }
        return field.text();
    }

    private int number(CsvField field, String column, int otherwise) {
        if (field.text().isEmpty()) {
            return otherwise;
        }
        if (!field.text().matches("\\d{1,4}")) {
            throw wrong(field, column, "a number of at most four digits, or nothing", "四位以内的数字，或留空");
        }
        return Integer.parseInt(field.text());
    }

    private <E extends Enum<E>> E named(Class<E> type, CsvField field, String column) {
        return Stream.of(type.getEnumConstants())
                .filter(each -> each.name().equals(field.text()))
                .findFirst()
                .orElseThrow(() -> {
                    String listed =
                            Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
                    return wrong(field, column, "one of " + listed, "下列之一：" + listed);
                });
    }

    private MalformedFile wrong(CsvField field, String column, String expected, String expectedZh) {
        return new MalformedFile(file.name(), field.line(), column, field.text(), expected, expectedZh);
    }
}
