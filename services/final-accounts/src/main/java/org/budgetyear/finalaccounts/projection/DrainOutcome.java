package org.budgetyear.finalaccounts.projection;

/**
 * What became of a key's dead letters.
 *
 * @param settled how many are folded or skipped
 * @param left how many remain
 */
public record DrainOutcome(int settled, int left) {

    static final DrainOutcome NOTHING = new DrainOutcome(0, 0);
}
