package org.budgetyear.model.closing;

/** How far the closing of a year has come (结账进度), in order. The first five are a unit's, the others a department's. */
public enum ClosingStage {
    OPEN,
    /** Only corrections may be posted. */
    SOFT_FROZEN,
    /** The ledger agrees with the treasury. */
    RECONCILED,
    CHECKED,
    UNIT_SIGNED,
    DEPARTMENT_AGGREGATED,
    BUREAU_APPROVED,
    PUBLISHED,
    /** Published again, with another version. */
    RESTATED
}
