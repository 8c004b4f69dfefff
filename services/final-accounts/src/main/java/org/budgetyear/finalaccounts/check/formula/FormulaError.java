package org.budgetyear.finalaccounts.check.formula;

import java.io.Serial;

/** A formula says something that has no meaning. */
public final class FormulaError extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int offset;
    private final String found;
    private final String expectedZh;

    /** @param offset where it stands in the formula, from zero */
    FormulaError(int offset, String found, String expected, String expectedZh) {
        super(expected);
        this.offset = offset;
        this.found = found;
        this.expectedZh = expectedZh;
    }

    public int offset() {
        return offset;
    }

    public String found() {
        return found;
    }

    /** What would have a meaning there. */
    public String expected() {
        return String.valueOf(getMessage());
    }

    public String expectedZh() {
        return expectedZh;
    }
}
