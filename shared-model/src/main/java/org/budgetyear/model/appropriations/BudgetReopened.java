package org.budgetyear.model.appropriations;

import org.budgetyear.model.event.EventType;

/** The seal holds no longer: what it took back is there again. */
@EventType("appropriations.budget-reopened.v1")
public record BudgetReopened(String causeId, boolean softFrozen) implements AppropriationEvent {}
