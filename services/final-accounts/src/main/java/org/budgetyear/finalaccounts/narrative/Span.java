package org.budgetyear.finalaccounts.narrative;

/**
 * A piece of text.
 *
 * @param source the metric, the cell or the scope of an explanation that it comes from; empty for words of ours
 */
public record Span(Kind kind, String text, String source) {

    /** Where a piece of text comes from. */
    public enum Kind {
        /** Words of ours. */
        WORDS,
        /** A name: of a department, a unit, a year, a code. */
        NAME,
        /** A figure or a cell. */
        FIGURE,
        /** What people wrote. */
        EXPLANATION,
        /** What people have yet to write; keeps the text from being published. */
        MISSING
    }

    public static Span words(String text) {
        return new Span(Kind.WORDS, text, "");
    }
}
