package org.budgetyear.procurement.command;

import org.budgetyear.runtime.decider.Command;

/** Spending takes postings again, and so do contracts. */
public record ReopenProcurement(String causeId) implements YearCommand, Command.FromPolicy {}
