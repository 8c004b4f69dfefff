package org.budgetyear.payments.command;

import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Command;

/** The year before has closed with this surplus; it may be told before the year is opened here. */
public record CarryInSurplus(Money amountFen) implements YearCommand, Command.FromPolicy {}
