package org.budgetyear.appropriations.command;

import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Command;

/** Payments does not have the money that was asked for; says how much the line has available. */
public record HoldRefused(String requestId, Money availableFen) implements AppropriationCommand, Command.FromPolicy {}
