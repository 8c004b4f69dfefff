package org.budgetyear.finalaccounts.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.budgetyear.finalaccounts.table.definition.FunctionRows;
import org.budgetyear.finalaccounts.table.definition.RowDefinition;
import org.budgetyear.finalaccounts.table.definition.Rule;
import org.budgetyear.finalaccounts.table.predicate.Entries;
import org.budgetyear.finalaccounts.table.predicate.Entry;
import org.budgetyear.finalaccounts.table.predicate.Quantity;
import org.budgetyear.finalaccounts.table.predicate.Selection;
import org.budgetyear.finalaccounts.table.predicate.Vocabulary;
import org.budgetyear.model.code.FunctionCode;

/** The rows that follow from the facts: the total, then the functional codes in order, parents before children. */
final class GeneratedRows {

    static final String TOTAL = "total";

    private static final Vocabulary NO_NAMES = new Vocabulary(Map.of(), Map.of(), Map.of());

    private GeneratedRows() {}

    static RowDefinition total(FunctionRows rows) {
        Rule all = new Rule.Facts(NO_NAMES.predicate(Selection.ALL));
        return new RowDefinition(TOTAL, null, null, rows.total(), all, true, false);
    }

    static RowDefinition ofCode(String code) {
        Rule facts = new Rule.Facts(NO_NAMES.predicate(Selection.ofFunction(code)));
        return new RowDefinition(code, null, code, null, facts, false, false);
    }

    /** The items that may have a row, in order. */
    static List<RowDefinition> candidates(Entries entries) {
        return entries.amounts().keySet().stream()
                .map(Entry::function)
                .filter(Objects::nonNull)
                .map(FunctionCode::value)
                .distinct()
                .sorted()
                .map(GeneratedRows::ofCode)
                .toList();
    }

    /** Whether a line of this item was opened. */
    static boolean hasLine(Entries entries, RowDefinition item) {
        return entries.amounts().keySet().stream()
                .anyMatch(entry -> entry.quantity() == Quantity.LINE
                        && entry.function() != null
                        && entry.function().value().equals(item.code()));
    }

    /** The total, and the items with their classes and sections. */
    static List<RowDefinition> withParents(FunctionRows rows, List<RowDefinition> items) {
        TreeSet<String> codes = new TreeSet<>();
        items.stream()
                .map(item -> new FunctionCode(Objects.requireNonNull(item.code())))
                .forEach(code -> codes.addAll(List.of(code.classCode(), code.sectionCode(), code.value())));
        List<RowDefinition> all = new ArrayList<>(List.of(total(rows)));
        Stream<RowDefinition> coded = codes.stream().map(GeneratedRows::ofCode);
        all.addAll(coded.toList());
        return all;
    }
}
