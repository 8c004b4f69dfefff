package org.budgetyear.closing.command;

import org.budgetyear.model.code.UnitCode;
import org.budgetyear.runtime.decider.Command;

/** A unit's year was opened for a department. */
public record OpenClosing(UnitCode department) implements UnitCommand, Command.FromPolicy {}
