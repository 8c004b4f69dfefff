package org.budgetyear.model.payments;

/** Delegations and receptions: what was done with the money of the three public expenses. */
public sealed interface ActivityEvent extends PaymentEvent
        permits DelegationRecorded,
                DelegationCorrected,
                DelegationWithdrawn,
                ReceptionRecorded,
                ReceptionCorrected,
                ReceptionWithdrawn {}
