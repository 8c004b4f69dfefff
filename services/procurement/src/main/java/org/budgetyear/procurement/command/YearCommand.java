package org.budgetyear.procurement.command;

/** What can be asked of the year as a whole, and of its budget. */
public sealed interface YearCommand extends ProcurementCommand
        permits OpenProcurement, FreezeProcurement, CloseProcurement, ReopenProcurement, SetProcurementBudget {}
