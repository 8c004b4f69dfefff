package org.budgetyear.model.line;

/** When a fiscal appropriation becomes income of the unit. */
public enum Recognition {
    /** When it is paid: unspent quota is reclaimed at the year's end and is no income. */
    PAYMENT_BASIS,
    /** With the quota: what is unspent at the year's end is carried over (财政应返还额度). */
    QUOTA_BASIS
}
