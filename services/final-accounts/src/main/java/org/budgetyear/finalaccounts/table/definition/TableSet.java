package org.budgetyear.finalaccounts.table.definition;

import java.util.List;
import org.budgetyear.finalaccounts.table.predicate.Vocabulary;

/**
 * The tables that a department publishes for a year.
 *
 * @param amountUnit the unit in which amounts are printed
 */
public record TableSet(
        String id, String name, String amountUnit, Vocabulary vocabulary, List<TableDefinition> tables) {}
