package org.budgetyear.appropriations.refusal;

import org.budgetyear.runtime.decider.Refusal;

/** Why appropriations refuses a command. */
public sealed interface AppropriationRefusal extends Refusal
        permits DocumentMissing,
                YearNotOpen,
                YearAlreadyOpen,
                YearBeingSealed,
                YearIsSealed,
                YearSoftFrozen,
                OtherSeal,
                UnknownCode,
                FundWithoutQuota,
                NatureWithoutQuota,
                UnknownProject,
                ProjectAlreadyRegistered,
                LineAlreadyOpen,
                QuotaAlreadyIssued,
                UnknownLine,
                InsufficientQuota,
                InsufficientFrozen,
                TransferToItself,
                TransferAcrossFunds,
                TransferAcrossNatures,
                TransferDeclined,
                UnknownRequest,
                RequestsPending,
                MoneyStillFrozen,
                OpenPayments,
                CeilingAlreadySet,
                DepartmentYearAlreadyOpen,
                DepartmentYearNotOpen,
                UnknownTableSet,
                PriorYearFigureAlreadyRecorded {}
