package org.budgetyear.assets.command;

import org.budgetyear.runtime.decider.Command;

/** Spending takes postings again, and so does the register. */
public record ReopenRegister(String causeId) implements YearCommand, Command.FromPolicy {}
