package org.budgetyear.model.line;

/** What kind of expenditure it is: the columns of the statement of expenditure (公开03). */
public enum Nature {
    /** 基本支出. */
    BASIC,
    /** 项目支出. */
    PROJECT,
    /** 上缴上级支出. */
    REMITTED_TO_SUPERIOR,
    /** 经营支出. */
    BUSINESS,
    /** 对附属单位补助支出. */
    AFFILIATED_SUBSIDY
}
