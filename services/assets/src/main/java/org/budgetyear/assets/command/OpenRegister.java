package org.budgetyear.assets.command;

import org.budgetyear.runtime.decider.Command;

/** Appropriations opened the year. */
public record OpenRegister() implements YearCommand, Command.FromPolicy {}
