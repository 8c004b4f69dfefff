package org.budgetyear.payments.command;

import org.budgetyear.runtime.decider.Command;

/** Appropriations is closing the year: nothing can be spent after it. */
public record SealSpending(String requestId) implements YearCommand, Command.FromPolicy {}
