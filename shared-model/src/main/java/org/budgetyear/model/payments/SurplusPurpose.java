package org.budgetyear.model.payments;

/** What a surplus is allocated to (结余分配). */
public enum SurplusPurpose {
    /** 转入事业基金, since 2019 非财政拨款结余: the next year can use it. */
    ACCUMULATED_SURPLUS,
    /** 提取专用基金. */
    SPECIAL_FUND,
    /** 缴纳企业所得税. */
    INCOME_TAX
}
