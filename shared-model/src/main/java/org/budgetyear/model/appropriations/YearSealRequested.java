package org.budgetyear.model.appropriations;

import org.budgetyear.model.event.EventType;

/** The year takes no more budget changes; payments must seal first. */
@EventType("appropriations.year-seal-requested.v1")
public record YearSealRequested(String requestId) implements AppropriationEvent {}
