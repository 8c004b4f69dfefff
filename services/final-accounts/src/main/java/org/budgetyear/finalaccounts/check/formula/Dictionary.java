package org.budgetyear.finalaccounts.check.formula;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.check.report.Line;
import org.budgetyear.finalaccounts.check.value.Kind;
import org.budgetyear.finalaccounts.figure.FigureUnit;
import org.budgetyear.finalaccounts.figure.Metrics;
import org.budgetyear.finalaccounts.table.definition.BlockDefinition;
import org.budgetyear.finalaccounts.table.definition.ColumnDefinition;
import org.budgetyear.finalaccounts.table.definition.RowDefinition;
import org.budgetyear.finalaccounts.table.definition.Rule;
import org.budgetyear.finalaccounts.table.definition.TableDefinition;
import org.budgetyear.finalaccounts.table.definition.TableSet;
import org.jspecify.annotations.Nullable;

/** What the names in a formula mean in one table set. */
record Dictionary(TableSet set, Map<String, FigureUnit> metrics) {

    static Dictionary of(TableSet set) {
        return new Dictionary(set, Metrics.of(set.id()));
    }

    /** The table that a name such as {@code T01} means. */
    TableDefinition table(Token name) {
        return tableNamed(name.text())
                .orElseThrow(() -> Reading.wrong(
                        name,
                        "a table of the set " + set.id() + ": " + tableNames(),
                        "套表 " + set.id() + " 中的表：" + tableNames()));
    }

    boolean isTable(Token name) {
        return name.text().matches("T[0-9]{2}");
    }

    /** The unit of a figure as a report calls it; empty when the set has none of that name. */
    Optional<FigureUnit> unitOf(String metric) {
        return Optional.ofNullable(metrics.get(metric))
                .or(() -> metrics.entrySet().stream()
                        .filter(each -> Metric.of(each.getKey()).matcher(metric).matches())
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    Kind kindOf(Token metric) {
        FigureUnit unit = metrics.get(metric.text());
        if (unit == null) {
            throw Reading.wrong(
                    metric,
                    "a table such as T01, a function such as sum( ), or a figure of the set " + set.id(),
                    "T01 等表名、sum( ) 等函数，或套表 " + set.id() + " 的指标名");
        }
        return kindOf(unit);
    }

    static Kind kindOf(FigureUnit unit) {
        return switch (unit.form()) {
            case AMOUNT -> Kind.MONEY;
            case RATE -> Kind.PERCENT;
            case COUNT -> Kind.COUNT;
        };
    }

    /** The cell where the row and the column cross; without a column, the only one of the row. */
    Term.Cell cell(Token name, Token row, @Nullable Token column) {
        TableDefinition table = table(name);
        RowKey key = RowKey.of(row.text());
        List<BlockDefinition> blocks = table.blocks().stream()
                .filter(block -> key.block() == null || key.block().equals(block.id()))
                .filter(block -> mayHave(block, key))
                .toList();
        if (blocks.isEmpty()) {
            throw Reading.wrong(row, "a row of table " + table.id(), table.form() + "中的行");
        }
        if (blocks.size() > 1 && column == null) {
            String listed =
                    blocks.stream().map(block -> block.id() + ":" + key.key()).collect(Collectors.joining(", "));
            throw Reading.wrong(row, "one of " + listed, "下列之一：" + listed);
        }
        String id = column == null ? onlyColumn(row, blocks.getFirst()) : column(column, blocks);
        boolean generated = blocks.stream().anyMatch(block -> block.functionRows() != null);
        return new Term.Cell(table.id(), key, id, generated);
    }

    /** The id of a column that is named by its id or its number. */
    String column(Token column, List<BlockDefinition> blocks) {
        List<ColumnDefinition> columns =
                blocks.stream().flatMap(block -> block.columns().stream()).toList();
        return columns.stream()
                .filter(each -> each.id().equals(column.text()) || each.number().equals(column.text()))
                .map(ColumnDefinition::id)
                .findFirst()
                .orElseThrow(() -> {
                    String listed = columns.stream()
                            .map(ColumnDefinition::id)
                            .distinct()
                            .collect(Collectors.joining(", "));
                    return Reading.wrong(column, "one of the columns " + listed, "下列栏之一：" + listed);
                });
    }

    /** The rows that a table always has. */
    static List<RowDefinition> fixedRows(TableDefinition table) {
        return table.blocks().stream()
                .flatMap(block -> block.rows().stream())
                .filter(row -> !(row.rule() instanceof Rule.Blank))
                .toList();
    }

    private static String onlyColumn(Token row, BlockDefinition block) {
        if (block.columns().size() != 1) {
            String listed = block.columns().stream().map(ColumnDefinition::id).collect(Collectors.joining(", "));
            throw new FormulaError(
                    row.from() + row.text().length() + 2,
                    "",
                    "a point and one of the columns " + listed,
                    "点号和下列栏之一：" + listed);
        }
        return block.columns().getFirst().id();
    }

    private static boolean mayHave(BlockDefinition block, RowKey key) {
        if (key.isOpen() || (block.functionRows() != null && isGenerated(block, key))) {
            return true;
        }
        return block.rows().stream()
                .map(row -> new Line(
                        block.id(),
                        row.id(),
                        row.number(),
                        Line.code(row),
                        Objects.requireNonNullElse(row.text(), ""),
                        Map.of()))
                .anyMatch(key::isOf);
    }

    private static boolean isGenerated(BlockDefinition block, RowKey key) {
        String total = block.functionRows() == null ? "" : block.functionRows().total();
        return key.isPattern()
                || key.key().equals("total")
                || key.key().equals(total)
                || key.key().matches("\\d{3}|\\d{5}|\\d{7}");
    }

    private Optional<TableDefinition> tableNamed(String name) {
        return set.tables().stream()
                .filter(table -> name.equals("T" + table.id()))
                .findFirst();
    }

    private String tableNames() {
        Stream<String> names = set.tables().stream().map(table -> "T" + table.id());
        return names.collect(Collectors.joining(", "));
    }
}
