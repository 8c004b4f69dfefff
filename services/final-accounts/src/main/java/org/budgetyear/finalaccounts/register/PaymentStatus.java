package org.budgetyear.finalaccounts.register;

import java.util.Arrays;
import java.util.Optional;

/** What an entry did to a payment, a receipt or a record. */
public enum PaymentStatus {
    REQUESTED,
    APPROVED,
    RETURNED,
    VOIDED,
    BOUNCED,
    CLEARED,
    REFUNDED,
    RECLASSIFIED,
    PRIOR_YEAR_REFUNDED,
    RECEIVED,
    RECEIPT_REVERSED,
    /** What is no payment was recorded or corrected: a delegation, surplus, non-tax revenue, a counterpart. */
    RECORDED,
    /** Such a record was taken back. */
    WITHDRAWN;

    public static Optional<PaymentStatus> ofName(String name) {
        return Arrays.stream(values())
                .filter(status -> status.name().equals(name))
                .findFirst();
    }
}
