package org.budgetyear.model.contract;

/** The size class of a supplier (中小企业划型标准). */
public enum SupplierSize {
    /** 大型. */
    LARGE,
    /** 中型. */
    MEDIUM,
    /** 小型. */
    SMALL,
    /** 微型. */
    MICRO
}
