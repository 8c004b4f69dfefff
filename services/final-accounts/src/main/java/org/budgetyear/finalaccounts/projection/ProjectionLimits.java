package org.budgetyear.finalaccounts.projection;

/**
 * How much the projection keeps.
 *
 * @param cachedAccounts accounts in memory
 * @param deadLetters dead letters in all; at more the projection stops
 */
public record ProjectionLimits(int cachedAccounts, int deadLetters) {}
