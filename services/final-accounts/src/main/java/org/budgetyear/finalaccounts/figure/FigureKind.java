package org.budgetyear.finalaccounts.figure;

/** How a figure follows from exact amounts. */
enum FigureKind {
    /** The amount itself. */
    AMOUNT(FigureUnit.WAN_YUAN, false),
    /** The amount less last year's. */
    CHANGE(FigureUnit.WAN_YUAN, false),
    /** That change in percent of last year's. */
    CHANGE_PCT(FigureUnit.PERCENT, false),
    /** The amount less another of the same year. */
    DIFFERENCE(FigureUnit.WAN_YUAN, true),
    /** That difference in percent of the other. */
    DIFFERENCE_PCT(FigureUnit.PERCENT, true),
    /** The amount in percent of another: a completion or a share. */
    RATIO_PCT(FigureUnit.PERCENT, true);

    private final FigureUnit unit;
    private final boolean hasBase;

    FigureKind(FigureUnit unit, boolean hasBase) {
        this.unit = unit;
        this.hasBase = hasBase;
    }

    FigureUnit unit() {
        return unit;
    }

    boolean hasBase() {
        return hasBase;
    }
}
