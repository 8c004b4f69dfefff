package org.budgetyear.procurement.command;

/** What can be asked of a plan. */
public sealed interface PlanCommand extends ProcurementCommand permits FilePlan, ApprovePlan, RejectPlan {}
