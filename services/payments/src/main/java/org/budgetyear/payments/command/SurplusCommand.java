package org.budgetyear.payments.command;

/** What can be asked of the accumulated surplus. */
public sealed interface SurplusCommand extends PaymentCommand
        permits SetOpeningSurplus,
                UseAccumulatedSurplus,
                ReverseSurplusUse,
                AllocateSurplus,
                ReverseSurplusAllocation {}
