package org.budgetyear.assets.command;

import org.budgetyear.model.assets.Asset;
import org.budgetyear.runtime.decider.Command;

/** An asset that the register had at the end of last year. */
public record CarryInAsset(Asset asset) implements YearCommand, Command.FromPolicy {}
