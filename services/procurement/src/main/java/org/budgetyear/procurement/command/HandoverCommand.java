package org.budgetyear.procurement.command;

/** What one year tells the next of a contract. */
public sealed interface HandoverCommand extends ProcurementCommand permits CarryOverContract, BringForwardContract {}
