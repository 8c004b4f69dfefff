package org.budgetyear.finalaccounts.table;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.budgetyear.finalaccounts.table.definition.ColumnDefinition;
import org.budgetyear.finalaccounts.table.definition.RowDefinition;
import org.budgetyear.finalaccounts.table.definition.Rule;
import org.budgetyear.finalaccounts.table.predicate.Entries;
import org.budgetyear.finalaccounts.table.predicate.Predicate;
import org.budgetyear.model.money.Money;

/** The cells of a block. A row that sums other rows does so in each column; else the column says what a cell is. */
final class Grid {

    private final Predicate tableFacts;
    private final Entries entries;
    private final Map<String, ColumnDefinition> columns = new LinkedHashMap<>();
    private final Map<String, RowDefinition> rows = new HashMap<>();
    private final Map<String, Entries> entriesByRow = new HashMap<>();
    private final Map<Place, Money> amounts = new HashMap<>();

    private record Place(String row, String column) {}

    Grid(Predicate tableFacts, Entries entries, List<ColumnDefinition> columns, List<RowDefinition> rows) {
        this.tableFacts = tableFacts;
        this.entries = entries;
        columns.forEach(column -> this.columns.put(column.id(), column));
        rows.forEach(row -> this.rows.put(row.id(), row));
    }

    List<Cell> cells(RowDefinition row) {
        return columns.values().stream().map(column -> cell(row, column)).toList();
    }

    private Cell cell(RowDefinition row, ColumnDefinition column) {
        Rule rule = rule(row, column);
        return new Cell(column.id(), rule instanceof Rule.Blank ? null : amount(row.id(), column.id()), rule);
    }

    /** What the cell where the row and the column cross is. */
    Rule rule(RowDefinition row, ColumnDefinition column) {
        return switch (row.rule()) {
            case Rule.Blank blank -> blank;
            case Rule.Zero zero -> zero;
            case Rule.CellSum sum -> sum;
            case Rule.Facts rowFacts ->
                switch (column.rule()) {
                    case Rule.Facts columnFacts ->
                        new Rule.Facts(tableFacts.and(rowFacts.predicate()).and(columnFacts.predicate()));
                    case Rule.Blank blank -> blank;
                    case Rule.Zero zero -> zero;
                    case Rule.CellSum sum -> sum;
                };
        };
    }

    private Money amount(String rowId, String columnId) {
        Place place = new Place(rowId, columnId);
        Money known = amounts.get(place);
        if (known != null) {
            return known;
        }
        Money amount = evaluate(rowId, columnId);
        amounts.put(place, amount);
        return amount;
    }

    private Money evaluate(String rowId, String columnId) {
        RowDefinition row = Objects.requireNonNull(rows.get(rowId));
        Rule rule = rule(row, Objects.requireNonNull(columns.get(columnId)));
        return switch (rule) {
            case Rule.Facts facts -> entriesOf(row).sum(facts.predicate());
            case Rule.Blank blank -> Money.ZERO;
            case Rule.Zero zero -> Money.ZERO;
            case Rule.CellSum sum -> {
                boolean overRows = row.rule() instanceof Rule.CellSum;
                Money total = Money.ZERO;
                for (Map.Entry<String, Integer> term : sum.signs().entrySet()) {
                    Money amount = overRows ? amount(term.getKey(), columnId) : amount(rowId, term.getKey());
                    total = term.getValue() < 0 ? total.minus(amount) : total.plus(amount);
                }
                yield total;
            }
        };
    }

    /** What the row's cells can select from, whatever their columns. */
    private Entries entriesOf(RowDefinition row) {
        return entriesByRow.computeIfAbsent(
                row.id(), id -> row.rule() instanceof Rule.Facts facts ? entries.within(facts.predicate()) : entries);
    }
}
