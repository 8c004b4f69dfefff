package org.budgetyear.model.closing;

import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a line closed with, and what of it opens the next year.
 *
 * @param reason why it is not all of it; null when it is
 */
public record ClosingBalance(
        QuotaLine line,
        Money closingFen,
        Money carriedFen,
        @Nullable String reason) {}
