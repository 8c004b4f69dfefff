package org.budgetyear.finalaccounts.table.definition;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.table.predicate.Predicate;
import org.budgetyear.finalaccounts.table.predicate.Selection;
import org.jspecify.annotations.Nullable;

/** Reads a block of a table and checks that each of its cells has exactly one meaning. */
final class BlockReader {

    private final TableSetReader.Words words;
    private final Predicate tableFacts;

    BlockReader(TableSetReader.Words words, Predicate tableFacts) {
        this.words = words;
        this.tableFacts = tableFacts;
    }

    BlockDefinition read(String tablePlace, TableFile.Block file) {
        String place = tablePlace + " block " + file.id();
        List<ColumnDefinition> columns =
                file.columns().stream().map(column -> column(place, column)).toList();
        List<String> economics = Objects.requireNonNullElse(file.economicRows(), List.of());
        List<RowDefinition> rows = Stream.concat(
                        economics.stream().map(code -> economicRow(place, code, economics)),
                        Objects.requireNonNullElse(file.rows(), List.<TableFile.Row>of()).stream()
                                .flatMap(row -> rows(place, row)))
                .toList();
        References.check(
                place + " column",
                columns.stream()
                        .map(each -> new References.Node(each.id(), each.rule()))
                        .toList());
        References.check(
                place + " row",
                rows.stream()
                        .map(each -> new References.Node(each.id(), each.rule()))
                        .toList());
        requireOneMeasure(place, columns, rows, file.functionRows());
        return new BlockDefinition(
                file.id(), Objects.requireNonNullElse(file.head(), ""), columns, rows, file.functionRows());
    }

    private ColumnDefinition column(String place, TableFile.Column file) {
        String own = place + " column " + file.id();
        Rule rule = rule(own, file.facts(), file.formula(), false);
        return new ColumnDefinition(file.id(), file.head(), Objects.requireNonNullElse(file.number(), ""), rule);
    }

    private RowDefinition economicRow(String place, String code, List<String> all) {
        boolean total = all.stream().anyMatch(other -> other.length() > code.length() && other.startsWith(code));
        Predicate facts = words.predicate(place + " row " + code, Selection.ofEconomic(code));
        return new RowDefinition(code, null, code, null, new Rule.Facts(facts), total, false);
    }

    private Stream<RowDefinition> rows(String place, TableFile.Row file) {
        String own = place + " row " + file.key();
        if (file.text() == null) {
            int first = Objects.requireNonNull(file.number(), () -> own + ": a blank row needs a number");
            int last = Objects.requireNonNullElse(file.to(), first);
            return IntStream.rangeClosed(first, last)
                    .mapToObj(number -> new RowDefinition(
                            Integer.toString(number), number, null, "", new Rule.Blank(), false, false));
        }
        Rule rule = rule(own, file.facts(), file.formula(), file.zero());
        return Stream.of(
                new RowDefinition(file.key(), file.number(), null, file.text(), rule, file.total(), file.foot()));
    }

    private Rule rule(String place, @Nullable Selection facts, @Nullable String formula, boolean zero) {
        if (Stream.of(facts != null, formula != null, zero)
                        .filter(given -> given)
                        .count()
                > 1) {
            throw new MalformedTableSet(place, "has more than one of facts, formula and zero");
        }
        if (zero) {
            return new Rule.Zero();
        }
        return formula == null ? new Rule.Facts(words.predicate(place, facts)) : Formulas.parse(place, formula);
    }

    /** A cell that sums facts must be told, by its table, its row or its column, what they measure. */
    private void requireOneMeasure(
            String place,
            List<ColumnDefinition> columns,
            List<RowDefinition> rows,
            @Nullable FunctionRows functionRows) {
        Stream<Predicate> fixed = rows.stream()
                .map(RowDefinition::rule)
                .filter(Rule.Facts.class::isInstance)
                .map(rule -> ((Rule.Facts) rule).predicate());
        Stream<Predicate> generated =
                Stream.ofNullable(functionRows).map(generating -> words.predicate(place, Selection.ALL));
        List<Predicate> rowFacts = Stream.concat(fixed, generated).toList();
        for (ColumnDefinition column : columns) {
            if (column.rule() instanceof Rule.Facts columnFacts) {
                rowFacts.stream()
                        .map(row -> tableFacts.and(row).and(columnFacts.predicate()))
                        .filter(cell -> cell.measures() != 1)
                        .findFirst()
                        .ifPresent(cell -> {
                            throw new MalformedTableSet(
                                    place + " column " + column.id(),
                                    "a cell needs exactly one measure, not " + cell.measures() + ": " + cell.text());
                        });
            }
        }
    }
}
