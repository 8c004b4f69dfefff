package org.budgetyear.model.procurement;

import org.budgetyear.model.contract.ProcurementKind;
import org.budgetyear.model.event.EventType;
import org.budgetyear.model.money.Money;

/** The procurement budget of a kind (政府采购预算): all plans of the kind stay within it. */
@EventType("procurement.procurement-budget-set.v1")
public record ProcurementBudgetSet(ProcurementKind kind, Money amountFen) implements ProcurementYearEvent {}
