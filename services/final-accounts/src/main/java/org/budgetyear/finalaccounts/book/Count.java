package org.budgetyear.finalaccounts.book;

import org.jspecify.annotations.Nullable;

/**
 * A number of things or persons, which figures sum as they sum facts.
 *
 * @param kind what is told apart within it, such as a vehicle's use; null when nothing is
 */
public record Count(Counted of, @Nullable String kind, long number) {}
