package org.budgetyear.model.line;

import org.budgetyear.model.money.Money;

/** An amount of one line. */
public record LineAmount(QuotaLine line, Money amountFen) {}
