package org.budgetyear.model.appropriations;

import org.budgetyear.model.event.EventType;

/** The budget of the year changes no more, but that money is unfrozen or reclaimed. */
@EventType("appropriations.budget-soft-frozen.v1")
public record BudgetSoftFrozen(String causeId) implements AppropriationEvent {}
