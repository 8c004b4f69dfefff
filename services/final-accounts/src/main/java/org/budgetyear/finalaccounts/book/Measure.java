package org.budgetyear.finalaccounts.book;

/** What a fact measures. */
public enum Measure {
    /** 年初结转和结余. */
    OPENING,
    /** 本年收入. */
    RECEIPT,
    /** 本年支出, less refunds of the same year. */
    SPEND,
    /** 用事业基金弥补收支差额, later 使用非财政拨款结余. */
    SURPLUS_USED,
    /** 结余分配. */
    SURPLUS_ALLOCATED,
    /** 年初预算. */
    OPENING_BUDGET,
    /** 年中追加、追减、调剂, signed; the adjusted budget is the opening budget, this and the opening balance. */
    BUDGET_CHANGE,
    /** 非税收入: collected for the treasury, never the unit's own. */
    NON_TAX_REVENUE,
    /** 上年结转, before anything was reclaimed from it: with it the adjusted budget can be worked out. */
    CARRIED_OVER,
    /** 指标占用: frozen, in transit, reserved by payments under way or held for contracts; neither spent nor available. */
    HELD,
    /** 政府采购支出, by contracts signed in the year. */
    PROCURED,
    /** 项目支出中已自评的部分, as self-evaluations state it. */
    SELF_EVALUATED,
    /** 项目绩效: the budgets that projects have goals for, and that self-evaluations name. */
    PERFORMANCE,
    /** 单位间往来: what units of one department paid each other, out of the payer's fund and into the receiver's; zero in all. */
    INTERNAL_TRANSFER,
    /** A line that was opened; the amount is zero and the fact only says that the line is there. */
    LINE
}
