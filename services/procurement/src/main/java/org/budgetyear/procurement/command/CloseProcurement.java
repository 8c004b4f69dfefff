package org.budgetyear.procurement.command;

import org.budgetyear.runtime.decider.Command;

/** Spending is sealed: payments answers no more, and nothing can be paid. */
public record CloseProcurement(String requestId) implements YearCommand, Command.FromPolicy {}
