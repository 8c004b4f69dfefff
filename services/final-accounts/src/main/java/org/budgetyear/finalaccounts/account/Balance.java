package org.budgetyear.finalaccounts.account;

/** What is counted on a quota line, besides its spending. Each is the sum of what events of its kind moved. */
public enum Balance {
    /** 年初批复. */
    ISSUED,
    /** 追加. */
    SUPPLEMENTED,
    /** 追减. */
    CUT,
    /** 调剂增加. */
    TRANSFERRED_IN,
    /** 调剂减少. */
    TRANSFERRED_OUT,
    /** Held for a transfer that the receiving unit has not answered yet. */
    IN_TRANSIT,
    /** 年初结转. */
    CARRIED_OVER,
    /** 年中收回. */
    RECLAIMED,
    /** Taken back when the year was sealed: it leaves the budget of the year as it was. */
    RECLAIMED_AT_SEAL,
    /** 冻结. */
    FROZEN,
    /** Of payments that were requested and are not settled. */
    RESERVED,
    /** Held for contracts and not drawn by payments yet. */
    CONTRACTED,
    /** Refunds of earlier years' payments that are kept: an opening balance that cannot be spent as quota. */
    PRIOR_YEAR_REFUNDS
}
