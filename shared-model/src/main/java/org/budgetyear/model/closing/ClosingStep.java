package org.budgetyear.model.closing;

/** What a person does to close a year; who may is in {@link ClosingRoles}. */
public enum ClosingStep {
    SET_FREEZE_DATE,
    FREEZE_YEAR,
    EXPLAIN_DIFFERENCE,
    RECORD_RECONCILIATION,
    RECORD_CHECKS,
    SIGN_YEAR,
    REOPEN_YEAR,
    AGGREGATE_DEPARTMENT,
    APPROVE_DISCLOSURE,
    PUBLISH_DISCLOSURE,
    CARRY_FORWARD
}
