package org.budgetyear.runtime.policy;

import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.decider.Command;

/** A command that a policy gives, and whose year it is for. */
public record Order(UnitYear to, Command.FromPolicy command) {}
