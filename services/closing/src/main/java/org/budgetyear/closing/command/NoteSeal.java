package org.budgetyear.closing.command;

import org.budgetyear.runtime.decider.Command;

/** The unit's year was sealed. */
public record NoteSeal(String sealId) implements UnitCommand, Command.FromPolicy {}
