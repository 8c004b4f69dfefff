package org.budgetyear.procurement.refusal;

import org.budgetyear.runtime.decider.Refusal;

/** Why procurement refuses a command. */
public sealed interface ProcurementRefusal extends Refusal
        permits YearNotOpen,
                YearAlreadyOpen,
                YearSoftFrozen,
                YearSealed,
                DocumentMissing,
                UnknownCode,
                BudgetBelowPlans,
                BudgetExceeded,
                PlanAlreadyFiled,
                UnknownPlan,
                WrongPlanStatus,
                SamePerson,
                KindDiffers,
                PlanExceeded,
                ContractAlreadyKnown,
                ContractDiffersFromLastYear,
                ScheduleDiffersFromPrice,
                ScheduleInThePast,
                UnknownContract,
                ContractEnded,
                RequestPending,
                AlreadyFunded,
                NotFunded,
                AcceptanceAlreadyRecorded,
                AcceptanceExceedsContract,
                PriceBelowAccepted,
                NotFullyAccepted,
                PaymentsOpen,
                UnknownRequest,
                ContractNotReserved {}
