package org.budgetyear.model.procurement;

import org.budgetyear.model.event.EventType;

/** A plan was approved by another person than filed it. */
@EventType("procurement.plan-approved.v1")
public record PlanApproved(String plan, String approvedBy) implements PlanEvent {}
