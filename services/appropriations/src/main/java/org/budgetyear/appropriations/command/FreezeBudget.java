package org.budgetyear.appropriations.command;

import org.budgetyear.runtime.decider.Command;

/**
 * The year is soft-frozen: its budget changes no more.
 *
 * @param causeId the event that froze it
 */
public record FreezeBudget(String causeId) implements AppropriationCommand, Command.FromPolicy {}
