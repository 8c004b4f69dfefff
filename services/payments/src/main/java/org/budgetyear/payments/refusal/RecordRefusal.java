package org.budgetyear.payments.refusal;

/** Why payments refuses what a unit wants to record under a number of its own, or to say of another unit. */
public sealed interface RecordRefusal extends PaymentRefusal
        permits AlreadyRecorded,
                NotRecorded,
                AlreadyReversed,
                NoCostVoucher,
                NoSurplusOfAppropriation,
                InsufficientSurplus,
                SurplusBelowUse,
                SurplusAlreadySpent,
                PaidToNoUnit,
                ReceivedFromNoUnit,
                OwnUnitNamed {}
