package org.budgetyear.appropriations.budget;

import org.budgetyear.model.money.Money;

/** The opening budget of one of the three public expenses, in fen. */
record Ceiling(Money amountFen) {}
