package org.budgetyear.closing.command;

import org.budgetyear.model.code.UnitCode;
import org.budgetyear.runtime.decider.Command;

/** A unit's year was reopened. */
public record WithdrawSignature(UnitCode unit) implements DepartmentCommand, Command.FromPolicy {}
