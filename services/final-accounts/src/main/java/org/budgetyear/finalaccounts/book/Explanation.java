package org.budgetyear.finalaccounts.book;

/**
 * Somebody's reason for a figure of the text, or for what a check found.
 *
 * @param scope what it explains: a metric such as three_public.change, or a finding such as check:C32:2010301
 * @param figureHash the hash of the figures as they were then; with other figures it explains nothing
 */
public record Explanation(String scope, String figureHash, String text) {

    /** How a department names what it explains of a unit. */
    public static String scopeOf(String unit, String scope) {
        return unit + "/" + scope;
    }
}
