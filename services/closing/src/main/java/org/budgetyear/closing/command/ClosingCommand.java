package org.budgetyear.closing.command;

import org.budgetyear.runtime.decider.Command;

/** What can be asked of the closing of a year. */
public sealed interface ClosingCommand extends Command permits UnitCommand, DepartmentCommand {}
