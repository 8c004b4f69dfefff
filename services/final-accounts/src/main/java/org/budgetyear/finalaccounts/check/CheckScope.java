package org.budgetyear.finalaccounts.check;

/** What a check holds against what. */
public enum CheckScope {
    WITHIN_TABLE("表内"),
    BETWEEN_TABLES("表间"),
    FACTS("表与账"),
    PREVIOUS_YEAR("上下年"),
    COUNTS_AND_MONEY("数量与金额"),
    FORM("文字与格式");

    private final String zh;

    CheckScope(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }
}
