package org.budgetyear.appropriations.budget;

import org.budgetyear.model.money.Money;

/** A figure of last year's published accounts, in fen. */
record PriorYearFigure(Money amountFen) {}
