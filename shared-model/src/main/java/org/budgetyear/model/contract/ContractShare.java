package org.budgetyear.model.contract;

import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What of a contract is to be paid in this year.
 *
 * @param line the line on which it is reserved; null when nothing is reserved for it
 */
public record ContractShare(@Nullable QuotaLine line, Money amountFen) {}
