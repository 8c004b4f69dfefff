package org.budgetyear.appropriations.command;

import org.budgetyear.runtime.decider.Command;

/** Payments holds the money that a cut, freeze, reclaim or transfer asked for. */
public record HoldConfirmed(String requestId) implements AppropriationCommand, Command.FromPolicy {}
