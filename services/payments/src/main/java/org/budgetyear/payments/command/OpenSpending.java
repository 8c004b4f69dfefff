package org.budgetyear.payments.command;

import org.budgetyear.runtime.decider.Command;

/** Appropriations opened the year. */
public record OpenSpending(boolean directPosting) implements YearCommand, Command.FromPolicy {}
