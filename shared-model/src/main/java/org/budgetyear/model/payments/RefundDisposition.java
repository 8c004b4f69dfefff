package org.budgetyear.model.payments;

/** Where the money of a prior year's refund goes. */
public enum RefundDisposition {
    /** It is added to the opening balance (年初结转和结余). */
    CARRIED_OVER,
    /** It is handed to the treasury. */
    HANDED_TO_TREASURY
}
