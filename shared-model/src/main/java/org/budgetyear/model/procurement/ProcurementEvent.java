package org.budgetyear.model.procurement;

import org.budgetyear.model.event.DomainEvent;

/** What happens to the procurement of a unit: budgeted, planned, contracted, accepted (政府采购). */
public sealed interface ProcurementEvent extends DomainEvent permits ProcurementYearEvent, PlanEvent, ContractEvent {}
