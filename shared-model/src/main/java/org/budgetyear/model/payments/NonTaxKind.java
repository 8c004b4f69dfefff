package org.budgetyear.model.payments;

/** What non-tax revenue (非税收入) is collected for. */
public enum NonTaxKind {
    /** 政府性基金收入. */
    GOVERNMENT_FUND,
    /** 专项收入. */
    SPECIAL,
    /** 行政事业性收费收入. */
    ADMINISTRATIVE_CHARGE,
    /** 罚没收入. */
    FINES,
    /** 国有资本经营收入. */
    STATE_CAPITAL,
    /** 国有资源（资产）有偿使用收入. */
    PAID_USE_OF_RESOURCES,
    /** 其他非税收入. */
    OTHER
}
