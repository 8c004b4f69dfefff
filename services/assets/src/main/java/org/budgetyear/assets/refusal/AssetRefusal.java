package org.budgetyear.assets.refusal;

import org.budgetyear.runtime.decider.Refusal;

/** Why assets refuses a command. */
public sealed interface AssetRefusal extends Refusal
        permits YearNotOpen,
                RegisterClosed,
                AssetNoAlreadyUsed,
                UnknownAsset,
                NotRegisteredThisYear,
                RegistrationFollowed,
                UnknownUse,
                NotAVehicle,
                SameUse,
                AssetOnItsWay,
                InsufficientPieces,
                TransferToItself,
                TransferDeclined,
                UnknownRequest,
                PaymentNotAwaited,
                RegisteredExceedsPayment,
                ValueDiffersFromPayments,
                DisposalNoAlreadyUsed,
                UnknownDisposal,
                WrongStage,
                SamePerson,
                StocktakeAlreadyRecorded,
                DifferenceWithoutReason {}
