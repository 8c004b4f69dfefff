package org.budgetyear.finalaccounts.table.definition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that share their columns: a table's only block, or one of its two sides.
 *
 * @param rows the fixed rows
 * @param functionRows null unless rows follow from the facts
 */
public record BlockDefinition(
        String id,
        String head,
        List<ColumnDefinition> columns,
        List<RowDefinition> rows,
        @Nullable FunctionRows functionRows) {}
