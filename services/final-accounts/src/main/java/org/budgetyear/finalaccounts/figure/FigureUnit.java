package org.budgetyear.finalaccounts.figure;

/** The unit a figure is printed in. */
public enum FigureUnit {
    WAN_YUAN("万元"),
    PERCENT("%");

    private final String printed;

    FigureUnit(String printed) {
        this.printed = printed;
    }

    public String printed() {
        return printed;
    }
}
