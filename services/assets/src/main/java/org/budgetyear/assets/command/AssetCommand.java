package org.budgetyear.assets.command;

import org.budgetyear.runtime.decider.Command;

/** What can be asked of the assets of a unit. */
public sealed interface AssetCommand extends Command
        permits RegisterCommand, TransferCommand, DisposalCommand, DueCommand, YearCommand {}
