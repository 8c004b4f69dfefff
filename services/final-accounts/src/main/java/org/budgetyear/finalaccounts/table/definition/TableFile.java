package org.budgetyear.finalaccounts.table.definition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.budgetyear.finalaccounts.table.predicate.Selection;
import org.budgetyear.model.line.ThreePublicItem;
import org.jspecify.annotations.Nullable;

/** A table's data file, as it is written. */
record TableFile(
        String id,
        String form,
        String title,
        Layout layout,
        @Nullable CsvOrder csvOrder,
        LinkedHashMap<String, Label> csvLabels,
        List<PrintLabel> printLabels,
        @Nullable Selection facts,
        @Nullable List<Complete> complete,
        List<String> notes,
        @Nullable String emptyNote,
        List<Block> blocks) {

    record Complete(Selection facts, Coverage.By by) {}

    record Block(
            String id,
            @Nullable String head,
            List<Column> columns,
            @Nullable FunctionRows functionRows,
            @Nullable List<String> economicRows,
            @Nullable List<Row> rows) {}

    record Column(
            String id,
            List<String> head,
            @Nullable String number,
            @Nullable Selection facts,
            @Nullable String formula) {}

    /**
     * @param to blank rows go on to this number
     */
    record Row(
            @Nullable String id,
            @Nullable Integer number,
            @Nullable Integer to,
            @Nullable String text,
            @Nullable Selection facts,
            @Nullable String formula,
            boolean zero,
            boolean total,
            boolean foot) {

        String key() {
            return id != null ? id : Objects.toString(number, "");
        }
    }

    /** The set's own file. */
    record Set(
            String id,
            String name,
            String amountUnit,
            Map<String, List<String>> fundSets,
            Map<String, List<String>> economicSets,
            Map<ThreePublicItem, List<String>> threePublic,
            List<String> tables) {}
}
