package org.budgetyear.finalaccounts.account;

/**
 * How far an account has come in one topic.
 *
 * @param partition the one partition that has all events of the unit's year
 * @param nextOffset records before it are folded
 * @param sequence the last folded event's sequence within its source and the unit's year
 */
public record Seen(int partition, long nextOffset, long sequence) {}
