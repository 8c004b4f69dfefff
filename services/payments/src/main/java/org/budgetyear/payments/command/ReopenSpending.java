package org.budgetyear.payments.command;

import org.budgetyear.runtime.decider.Command;
import org.jspecify.annotations.Nullable;

/**
 * The year was reopened.
 *
 * @param causeId the event that reopened it
 * @param sealId the seal that holds no longer; null when the year was not sealed
 * @param softFrozen whether only corrections may follow
 */
public record ReopenSpending(String causeId, @Nullable String sealId, boolean softFrozen)
        implements YearCommand, Command.FromPolicy {}
