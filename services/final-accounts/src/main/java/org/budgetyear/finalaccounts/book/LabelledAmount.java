package org.budgetyear.finalaccounts.book;

import java.util.Set;
import org.budgetyear.model.money.Money;

/**
 * An amount that belongs to no quota line.
 *
 * @param labels what it is, in words that selections can name
 */
public record LabelledAmount(Measure measure, Set<String> labels, Money amountFen) {}
