package org.budgetyear.model.contract;

import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What of a contract is to be paid in one year.
 *
 * @param line the line on which it is reserved in its year; null when nothing is reserved for it
 */
public record SchedulePart(
        FiscalYear year, Money amountFen, @Nullable QuotaLine line) {}
