package org.budgetyear.payments.refusal;

import org.budgetyear.runtime.decider.Refusal;

/** Why payments refuses a command. */
public sealed interface PaymentRefusal extends Refusal
        permits YearNotOpen,
                YearAlreadyOpen,
                YearSealed,
                YearSoftFrozen,
                OtherSeal,
                DirectPostingNotAllowed,
                UnknownCode,
                UnknownLine,
                InsufficientQuota,
                FundsDiffer,
                TargetLineLacksMoney,
                SameCodes,
                NothingToReclassify,
                VoucherAlreadyUsed,
                UnknownVoucher,
                WrongStatus,
                SamePerson,
                RefundExceedsPayment,
                RefundAlreadyRecorded,
                FundGivenByQuota,
                ReceiptAlreadyRecorded,
                UnknownReceipt,
                ReceiptAlreadyReversed,
                ReceiptAlreadySpent,
                RecordRefusal,
                UnknownContract,
                ContractEnded,
                PayeeNotSupplier,
                NotYetAccepted,
                LineNotOfContract,
                ContractShareExceeded {}
