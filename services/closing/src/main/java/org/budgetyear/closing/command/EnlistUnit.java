package org.budgetyear.closing.command;

import org.budgetyear.model.code.UnitCode;
import org.budgetyear.runtime.decider.Command;

/** A unit's year was opened for this department. */
public record EnlistUnit(UnitCode unit, boolean directPosting) implements DepartmentCommand, Command.FromPolicy {}
