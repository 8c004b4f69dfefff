package org.budgetyear.finalaccounts.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.check.report.Line;
import org.budgetyear.finalaccounts.check.value.Kind;
import org.budgetyear.finalaccounts.check.value.Range;
import org.budgetyear.finalaccounts.csv.CsvField;
import org.budgetyear.finalaccounts.csv.CsvFile;
import org.budgetyear.finalaccounts.csv.MalformedFile;
import org.budgetyear.finalaccounts.table.definition.BlockDefinition;
import org.budgetyear.finalaccounts.table.definition.ColumnDefinition;
import org.budgetyear.finalaccounts.table.definition.Label;
import org.budgetyear.finalaccounts.table.definition.RowDefinition;
import org.budgetyear.finalaccounts.table.definition.TableDefinition;
import org.jspecify.annotations.Nullable;

/** Reads a table's CSV file, in the form in which the platform writes it. */
final class PrintedTable {

    private static final String TOTAL = "total";

    private final TableDefinition table;
    private final CsvFile file;

    private PrintedTable(TableDefinition table, CsvFile file) {
        this.table = table;
        this.file = file;
    }

    /** @throws MalformedFile naming the place of what is no such row or number */
    static List<Line> read(TableDefinition table, CsvFile file) {
        PrintedTable printed = new PrintedTable(table, file);
        columns(table).forEach(file::column);
        List<Line> lines = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (List<CsvField> fields : file.rows()) {
            Line line = printed.line(fields);
            if (!seen.add(line.block() + ":" + line.id())) {
                throw new MalformedFile(
                        file.name(), fields.getFirst().line(), "", line.name(), "each row once", "每行只出现一次");
            }
            lines.add(line);
        }
        return lines;
    }

    /** Whether the file has the columns of the table. */
    static boolean fits(TableDefinition table, CsvFile file) {
        return file.header().containsAll(columns(table).toList());
    }

    private static Stream<String> columns(TableDefinition table) {
        Stream<String> amounts = table.blocks().stream()
                .flatMap(block -> block.columns().stream())
                .map(ColumnDefinition::id)
                .distinct();
        return Stream.concat(table.csvLabels().keySet().stream(), amounts);
    }

    private Line line(List<CsvField> fields) {
        for (BlockDefinition block : table.blocks()) {
            Optional<RowDefinition> row = block.rows().stream()
                    .filter(each -> isRow(block, each, fields))
                    .findFirst();
            if (row.isPresent()) {
                return fixed(block, row.get(), fields);
            }
            if (block.functionRows() != null) {
                return generated(block, fields);
            }
        }
        throw new MalformedFile(
                file.name(),
                fields.getFirst().line(),
                "",
                Objects.requireNonNullElse(
                        label(fields, Label.TEXT), fields.getFirst().text()),
                "a row of the form " + table.form(),
                table.form() + "中的行");
    }

    private Line fixed(BlockDefinition block, RowDefinition row, List<CsvField> fields) {
        return new Line(
                block.id(),
                row.id(),
                row.number(),
                Line.code(row),
                Objects.requireNonNullElse(row.text(), ""),
                cells(block, fields));
    }

    private Line generated(BlockDefinition block, List<CsvField> fields) {
        String code = Objects.requireNonNullElse(label(fields, Label.CODE), "");
        if (!code.matches("|\\d{3}|\\d{5}|\\d{7}")) {
            throw new MalformedFile(
                    file.name(),
                    fields.getFirst().line(),
                    "code",
                    code,
                    "a functional code of 3, 5 or 7 digits, or nothing for the total",
                    "3、5 或 7 位功能科目编码，合计行留空");
        }
        String text = Objects.requireNonNullElse(label(fields, Label.TEXT), "");
        return new Line(
                block.id(),
                code.isEmpty() ? TOTAL : code,
                null,
                code.isEmpty() ? null : code,
                text,
                cells(block, fields));
    }

    /** Rows are known by number or code where the form has one, else by what it calls them; a single one needs no name. */
    private boolean isRow(BlockDefinition block, RowDefinition row, List<CsvField> fields) {
        String inBlock = label(fields, Label.BLOCK);
        if (inBlock != null && !inBlock.equals(block.id())) {
            return false;
        }
        String number = Objects.requireNonNullElse(label(fields, Label.NUMBER), "");
        if (!number.isEmpty()) {
            return number.equals(Objects.toString(row.number(), ""));
        }
        String code = Objects.requireNonNullElse(label(fields, Label.CODE), "");
        if (!code.isEmpty()) {
            return code.equals(row.code());
        }
        String id = label(fields, Label.ROW);
        String text = label(fields, Label.TEXT);
        return (id == null && text == null) || row.id().equals(id) || Objects.equals(row.text(), text);
    }

    private @Nullable String label(List<CsvField> fields, Label label) {
        return table.csvLabels().entrySet().stream()
                .filter(each -> each.getValue() == label)
                .map(each -> fields.get(file.column(each.getKey())).text().strip())
                .findFirst()
                .orElse(null);
    }

    private Map<String, Range> cells(BlockDefinition block, List<CsvField> fields) {
        Map<String, Range> cells = new LinkedHashMap<>();
        for (ColumnDefinition column : block.columns()) {
            CsvField field = fields.get(file.column(column.id()));
            String text = field.text().strip();
            if (!text.isEmpty()) {
                cells.put(
                        column.id(), PrintedNumber.read(text, Kind.MONEY).orElseThrow(() -> notANumber(field, column)));
            }
        }
        return cells;
    }

    private MalformedFile notANumber(CsvField field, ColumnDefinition column) {
        return new MalformedFile(
                file.name(),
                field.line(),
                column.id(),
                field.text(),
                "an amount in ten thousand yuan such as 1,234.56",
                "以万元为单位的金额，如 1,234.56");
    }
}
