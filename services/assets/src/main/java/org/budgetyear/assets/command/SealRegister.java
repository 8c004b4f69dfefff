package org.budgetyear.assets.command;

import org.budgetyear.runtime.decider.Command;

/** No payment of the year can follow, so its register can be closed. */
public record SealRegister() implements YearCommand, Command.FromPolicy {}
