package org.budgetyear.appropriations.command;

import org.budgetyear.runtime.decider.Command;

/** The receiving unit could not take the money of a transfer; addressed to the giving unit. */
public record DeclineTransfer(String requestId, String refusalCode)
        implements AppropriationCommand, Command.FromPolicy {}
