package org.budgetyear.finalaccounts.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.budgetyear.finalaccounts.table.definition.ColumnDefinition;
import org.budgetyear.finalaccounts.table.definition.Rule;
import org.budgetyear.finalaccounts.table.predicate.FactSum;

/**
 * A cell with what it is made of.
 *
 * @param parts the cells that it adds up, in the order of its formula; empty when it sums facts itself
 * @param sum the facts that it comes to in the end, through all its parts
 */
public record OpenedCell(Row row, ColumnDefinition column, Cell cell, List<Part> parts, FactSum sum) {

    /**
     * A cell that another one adds up.
     *
     * @param sign +1 or -1
     */
    public record Part(int sign, Row row, ColumnDefinition column, Cell cell) {}

    /** The cell of that row and column; empty when the table has none. */
    public static Optional<OpenedCell> of(Table table, String row, String column) {
        return table.blocks().stream()
                .flatMap(block -> new Opening(block).open(row, column).stream())
                .findFirst();
    }

    /** A cell refers to cells of its own block only. */
    private record Opening(Block block) {

        Optional<OpenedCell> open(String row, String column) {
            return part(1, row, column)
                    .map(found -> new OpenedCell(found.row(), found.column(), found.cell(), parts(found), sum(found)));
        }

        private Optional<Part> part(int sign, String rowId, String columnId) {
            return block.rows().stream()
                    .filter(row -> row.id().equals(rowId))
                    .flatMap(row -> row.cells().stream()
                            .filter(cell -> cell.column().equals(columnId))
                            .map(cell -> new Part(sign, row, column(columnId), cell)))
                    .findFirst();
        }

        private ColumnDefinition column(String id) {
            return block.columns().stream()
                    .filter(column -> column.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        private List<Part> parts(Part of) {
            if (!(of.cell().rule() instanceof Rule.CellSum formula)) {
                return List.of();
            }
            boolean overRows = sumsRows(of.row());
            return formula.signs().entrySet().stream()
                    .map(term -> (overRows
                                    ? part(
                                            term.getValue(),
                                            term.getKey(),
                                            of.cell().column())
                                    : part(term.getValue(), of.row().id(), term.getKey()))
                            .orElseThrow())
                    .toList();
        }

        /** As the grid decides: a row that sums other rows does so in each column. */
        private boolean sumsRows(Row row) {
            return block.definition().rows().stream()
                    .anyMatch(each -> each.id().equals(row.id()) && each.rule() instanceof Rule.CellSum);
        }

        private FactSum sum(Part of) {
            List<FactSum.Term> terms = new ArrayList<>();
            collect(of, 1, terms);
            return new FactSum(List.copyOf(terms));
        }

        private void collect(Part of, int sign, List<FactSum.Term> terms) {
            if (of.cell().rule() instanceof Rule.Facts facts) {
                terms.add(new FactSum.Term(sign, facts.predicate()));
            }
            parts(of).forEach(part -> collect(part, sign * part.sign(), terms));
        }
    }
}
