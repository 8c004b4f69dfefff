package org.budgetyear.model.procurement;

/** What happens to the year as a whole, and to its budget. */
public sealed interface ProcurementYearEvent extends ProcurementEvent
        permits ProcurementOpened,
                ProcurementBudgetSet,
                ProcurementSoftFrozen,
                ProcurementClosing,
                ProcurementClosed,
                ProcurementReopened {}
