package org.budgetyear.model.closing;

import org.budgetyear.model.event.DomainEvent;

/** What happens to a year that is being closed: first each unit's, then the department's that publishes them. */
public sealed interface ClosingEvent extends DomainEvent
        permits ClosingOpened,
                FreezeDateSet,
                YearSoftFrozen,
                SealNoted,
                DifferenceExplained,
                YearReconciled,
                YearChecked,
                UnitYearSigned,
                UnitYearReopened,
                UnitEnlisted,
                SignatureNoted,
                SignatureWithdrawn,
                DepartmentAggregated,
                DisclosureApproved,
                DisclosurePublished,
                BalancesCarriedForward,
                SurplusCarriedForward {}
