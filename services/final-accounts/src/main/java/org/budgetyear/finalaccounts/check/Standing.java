package org.budgetyear.finalaccounts.check;

/** Whether what a check found is explained. */
public enum Standing {
    /** The check asks for no explanation. */
    NOT_NEEDED("无需说明"),
    /** Nobody has explained it. */
    MISSING("待说明"),
    /** It was explained, and then the figures changed. */
    EXPIRED("数据已变，说明失效"),
    TOO_SHORT("说明过短"),
    /** Something of a form is left in it. */
    UNFINISHED("说明中有未填写的内容"),
    EXPLAINED("已说明");

    private final String zh;

    Standing(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }

    boolean isSettled() {
        return this == NOT_NEEDED || this == EXPLAINED;
    }
}
