package org.budgetyear.assets.command;

import org.budgetyear.runtime.decider.Command;

/** The receiving unit could not take the asset. */
public record ReturnAsset(String requestId, String refusalCode) implements TransferCommand, Command.FromPolicy {}
