package org.budgetyear.procurement.command;

import org.budgetyear.runtime.decider.Command;

/** Spending is soft-frozen, and so is what leads to it. */
public record FreezeProcurement(String causeId) implements YearCommand, Command.FromPolicy {}
