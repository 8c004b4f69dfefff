package org.budgetyear.payments.command;

import org.budgetyear.runtime.decider.Command;

/**
 * The year is soft-frozen: only corrections follow.
 *
 * @param causeId the event that froze it
 */
public record FreezeSpending(String causeId) implements YearCommand, Command.FromPolicy {}
