package org.budgetyear.procurement.command;

import org.budgetyear.runtime.decider.Command;

/**
 * Spending takes postings again, and so do contracts.
 *
 * @param softFrozen whether only corrections are taken
 */
public record ReopenProcurement(String causeId, boolean softFrozen) implements YearCommand, Command.FromPolicy {}
