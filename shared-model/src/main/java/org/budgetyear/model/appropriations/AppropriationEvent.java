package org.budgetyear.model.appropriations;

import org.budgetyear.model.event.DomainEvent;

/** What happens to the budget of a unit (指标): it gives quota and takes it back. Amounts are positive fen; the kind of event says the direction. */
public sealed interface AppropriationEvent extends DomainEvent
        permits DepartmentYearOpened,
                PriorYearFigureRecorded,
                YearOpened,
                ProjectRegistered,
                LineOpened,
                QuotaIssued,
                QuotaSupplemented,
                QuotaCarriedOver,
                QuotaDebitRequested,
                QuotaDebitRefused,
                QuotaCut,
                QuotaFrozen,
                QuotaUnfrozen,
                QuotaReclaimed,
                QuotaTransferOffered,
                QuotaTransferredIn,
                QuotaTransferDeclined,
                QuotaTransferredOut,
                QuotaTransferReturned,
                ThreePublicCeilingSet,
                OpeningAdjusted,
                BudgetSoftFrozen,
                BudgetReopened,
                YearSealRequested,
                YearSealRefused,
                YearSealed,
                DisclosureFact {}
