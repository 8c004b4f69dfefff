package org.budgetyear.finalaccounts.check;

/**
 * Somebody's reason for what a check found.
 *
 * @param scope what it explains, such as check:C32:2010301
 * @param figureHash the hash of the figures as they were then; with other figures it explains nothing
 */
public record Explanation(String scope, String figureHash, String text) {}
