package org.budgetyear.model.procurement;

/** What happens to a plan. */
public sealed interface PlanEvent extends ProcurementEvent permits PlanFiled, PlanApproved, PlanRejected {}
