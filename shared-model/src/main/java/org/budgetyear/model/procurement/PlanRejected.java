package org.budgetyear.model.procurement;

import org.budgetyear.model.event.EventType;

/** A plan was rejected: it uses the budget no longer. */
@EventType("procurement.plan-rejected.v1")
public record PlanRejected(String plan, String reason) implements PlanEvent {}
