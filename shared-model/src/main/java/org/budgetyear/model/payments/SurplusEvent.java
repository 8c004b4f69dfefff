package org.budgetyear.model.payments;

/** The accumulated surplus (事业基金, 非财政拨款结余) and what a year takes from it and gives. */
public sealed interface SurplusEvent extends PaymentEvent
        permits OpeningSurplusSet, SurplusUsed, SurplusUseReversed, SurplusAllocated, SurplusAllocationReversed {}
