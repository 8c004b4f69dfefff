package org.budgetyear.finalaccounts.table.definition;

import java.util.List;

/**
 * A column of amounts.
 *
 * @param head its head, from the outermost (merged with its neighbours') to its own
 * @param number 栏次
 */
public record ColumnDefinition(String id, List<String> head, String number, Rule rule) {}
