package org.budgetyear.model.appropriations;

import org.budgetyear.model.event.EventType;

/** An explanation no longer holds, although its figure may be unchanged. */
@EventType("appropriations.explanation-withdrawn.v1")
public record ExplanationWithdrawn(String scope, String reason) implements DisclosureFact {}
