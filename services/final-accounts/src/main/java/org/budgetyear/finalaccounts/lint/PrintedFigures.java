package org.budgetyear.finalaccounts.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.budgetyear.finalaccounts.check.value.Kind;
import org.budgetyear.finalaccounts.check.value.Range;
import org.budgetyear.finalaccounts.csv.CsvField;
import org.budgetyear.finalaccounts.csv.CsvFile;
import org.budgetyear.finalaccounts.csv.MalformedFile;

/** Reads the figures of a report's text: metric, printed, unit. */
final class PrintedFigures {

    private PrintedFigures() {}

    /** @throws MalformedFile naming the place of what is no number, or is there twice */
    static Map<String, Range> read(CsvFile file) {
        int metric = file.column("metric");
        int printed = file.column("printed");
        int unit = file.column("unit");
        Map<String, Range> figures = new LinkedHashMap<>();
        for (List<CsvField> fields : file.rows()) {
            CsvField number = fields.get(printed);
            if (!number.text().isBlank()) {
                Range range = PrintedNumber.read(
                                number.text().strip(), kind(fields.get(unit).text()))
                        .orElseThrow(
                                () -> wrong(file, number, "printed", "a number such as 1,234.56", "数字，如 1,234.56"));
                CsvField name = fields.get(metric);
                if (figures.put(name.text().strip(), range) != null) {
                    throw wrong(file, name, "metric", "each metric once", "每个指标只出现一次");
                }
            }
        }
        return figures;
    }

    private static MalformedFile wrong(CsvFile file, CsvField field, String column, String expected, String zh) {
        return new MalformedFile(file.name(), field.line(), column, field.text(), expected, zh);
    }

    private static Kind kind(String unit) {
        return switch (unit.strip()) {
            case "万元" -> Kind.MONEY;
            case "%" -> Kind.PERCENT;
            default -> Kind.COUNT;
        };
    }
}
