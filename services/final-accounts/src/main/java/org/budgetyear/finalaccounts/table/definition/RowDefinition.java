package org.budgetyear.finalaccounts.table.definition;

import org.jspecify.annotations.Nullable;

/**
 * A row.
 *
 * @param number 行次
 * @param code a functional or economic code
 * @param text null when the row is named by its code's name in the year's chart of accounts
 * @param total whether it sums what other rows show
 * @param foot whether it stands below all blocks
 */
public record RowDefinition(
        String id,
        @Nullable Integer number,
        @Nullable String code,
        @Nullable String text,
        Rule rule,
        boolean total,
        boolean foot) {}
