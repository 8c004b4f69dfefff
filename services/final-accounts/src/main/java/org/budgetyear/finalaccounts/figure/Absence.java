package org.budgetyear.finalaccounts.figure;

/** Why a figure does not exist; it is then not printed, neither as 0 nor as 100 percent. */
public enum Absence {
    ZERO_BASE("基数为零，不可比"),
    NO_PRIOR_YEAR("没有上年数");

    private final String zh;

    Absence(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }
}
