package org.budgetyear.appropriations.budget;

import org.budgetyear.model.money.Money;

/** A project has goals; what they say is nothing to decide on. */
record PerformanceGoal(Money amountFen) {}
