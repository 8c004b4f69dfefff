package org.budgetyear.assets.command;

import org.budgetyear.runtime.decider.Command;

/** The receiving unit has the asset. */
public record ConfirmTransfer(String requestId) implements TransferCommand, Command.FromPolicy {}
