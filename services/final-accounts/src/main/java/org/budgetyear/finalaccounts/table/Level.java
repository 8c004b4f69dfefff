package org.budgetyear.finalaccounts.table;

/** Whose tables they are. */
public enum Level {
    DEPARTMENT("部门"),
    UNIT("单位");

    private final String zh;

    Level(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }
}
