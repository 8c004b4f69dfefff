package org.budgetyear.appropriations.command;

import org.budgetyear.runtime.decider.Command;
import org.jspecify.annotations.Nullable;

/**
 * The year was reopened.
 *
 * @param causeId the event that reopened it
 * @param sealId the seal that holds no longer; null when the year was not sealed
 * @param softFrozen whether its budget still changes no more
 */
public record ReopenBudget(String causeId, @Nullable String sealId, boolean softFrozen)
        implements AppropriationCommand, Command.FromPolicy {}
