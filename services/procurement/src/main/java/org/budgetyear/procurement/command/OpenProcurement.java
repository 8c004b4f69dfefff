package org.budgetyear.procurement.command;

import org.budgetyear.runtime.decider.Command;

/** Appropriations opened the year. */
public record OpenProcurement() implements YearCommand, Command.FromPolicy {}
