package org.budgetyear.finalaccounts.table.definition;

import java.util.List;
import java.util.Map;
import org.budgetyear.finalaccounts.table.predicate.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One table of a set.
 *
 * @param form its number as printed, such as 公开01表
 * @param csvLabels the columns of the CSV file before the amounts, in order
 * @param facts what all its cells select from
 * @param coverage the money it must not lose
 * @param emptyNote what is said when all its amounts are zero
 */
public record TableDefinition(
        String id,
        String form,
        String title,
        Layout layout,
        CsvOrder csvOrder,
        Map<String, Label> csvLabels,
        List<PrintLabel> printLabels,
        Predicate facts,
        List<Coverage> coverage,
        List<String> notes,
        @Nullable String emptyNote,
        List<BlockDefinition> blocks) {}
