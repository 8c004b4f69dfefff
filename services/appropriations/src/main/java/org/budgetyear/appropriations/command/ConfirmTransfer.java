package org.budgetyear.appropriations.command;

import org.budgetyear.runtime.decider.Command;

/** The receiving line has the money of a transfer; addressed to the giving unit. */
public record ConfirmTransfer(String requestId) implements AppropriationCommand, Command.FromPolicy {}
