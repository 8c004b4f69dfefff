package org.budgetyear.finalaccounts.figure;

import org.budgetyear.finalaccounts.figure.FigureUnit.Form;

/** How a figure follows from exact amounts. */
enum FigureKind {
    /** The amount itself. */
    AMOUNT(Form.AMOUNT, false),
    /** The amount less last year's. */
    CHANGE(Form.AMOUNT, false),
    /** That change in percent of last year's. */
    CHANGE_PCT(Form.RATE, false),
    /** The amount less another of the same year. */
    DIFFERENCE(Form.AMOUNT, true),
    /** That difference in percent of the other. */
    DIFFERENCE_PCT(Form.RATE, true),
    /** The amount in percent of another: a completion or a share. */
    RATIO_PCT(Form.RATE, true);

    private final Form form;
    private final boolean hasBase;

    FigureKind(Form form, boolean hasBase) {
        this.form = form;
        this.hasBase = hasBase;
    }

    FigureUnit unit() {
        return form == Form.RATE ? FigureUnit.PERCENT : FigureUnit.WAN_YUAN;
    }

    boolean hasBase() {
        return hasBase;
    }
}
