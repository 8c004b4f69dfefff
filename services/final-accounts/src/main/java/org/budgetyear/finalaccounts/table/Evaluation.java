package org.budgetyear.finalaccounts.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.table.definition.BlockDefinition;
import org.budgetyear.finalaccounts.table.definition.FunctionRows;
import org.budgetyear.finalaccounts.table.definition.RowDefinition;
import org.budgetyear.finalaccounts.table.definition.TableDefinition;
import org.budgetyear.finalaccounts.table.predicate.Entries;
import org.budgetyear.model.chart.ChartOfAccounts;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;

/** The evaluation of one table. */
final class Evaluation {

    private final TableDefinition definition;
    private final Entries entries;
    private final ChartOfAccounts chart;
    private final List<TableProblem> problems = new ArrayList<>();
    private final Table table;

    Evaluation(TableDefinition definition, Entries all, ChartOfAccounts chart) {
        this.definition = definition;
        this.entries = all.within(definition.facts());
        this.chart = chart;
        this.table = new Table(
                definition, definition.blocks().stream().map(this::block).toList());
        problems.addAll(new CoverageCheck(definition, table).problems(all));
    }

    Table table() {
        return table;
    }

    List<TableProblem> problems() {
        return problems;
    }

    private Block block(BlockDefinition block) {
        List<RowDefinition> rows = Stream.concat(
                        Stream.ofNullable(block.functionRows()).flatMap(generated -> generate(block, generated)),
                        block.rows().stream())
                .toList();
        Grid grid = new Grid(definition.facts(), entries, block.columns(), rows);
        return new Block(block, rows.stream().map(row -> row(block, row, grid)).toList());
    }

    private Stream<RowDefinition> generate(BlockDefinition block, FunctionRows generated) {
        List<RowDefinition> candidates = GeneratedRows.candidates(entries);
        Grid grid = new Grid(definition.facts(), entries, block.columns(), candidates);
        List<RowDefinition> kept = candidates.stream()
                .filter(item -> grid.cells(item).stream().anyMatch(Cell::hasAmount)
                        || switch (generated.keep()) {
                            case WITH_AMOUNT -> false;
                            case WITH_AMOUNT_OR_OPENED_LINE -> GeneratedRows.hasLine(entries, item);
                        })
                .toList();
        return GeneratedRows.withParents(generated, kept).stream();
    }

    private Row row(BlockDefinition block, RowDefinition row, Grid grid) {
        return new Row(
                block.id(),
                row.id(),
                row.number(),
                row.code(),
                row.text() == null ? name(row.code()) : row.text(),
                row.total(),
                row.foot(),
                grid.cells(row));
    }

    /** The name that the code has in the year; functional classes begin with 2, economic ones with 3. */
    private String name(@Nullable String code) {
        String known = code == null ? "" : code;
        Optional<String> name = known.startsWith("2") ? chart.functionName(known) : chart.economicName(known);
        return name.orElseGet(() -> {
            problems.add(new TableProblem(
                    TableProblem.Kind.CODE_NAME_UNKNOWN,
                    definition.id(),
                    known,
                    Money.ZERO,
                    "科目 " + known + " 在本年度科目表中没有名称"));
            return "";
        });
    }
}
