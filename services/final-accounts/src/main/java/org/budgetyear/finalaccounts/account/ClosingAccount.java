package org.budgetyear.finalaccounts.account;

import java.util.ArrayList;
import java.util.List;
import org.budgetyear.model.appropriations.OpeningAdjusted;
import org.budgetyear.model.closing.BalancesCarriedForward;
import org.budgetyear.model.closing.ClosingEvent;
import org.budgetyear.model.closing.ClosingOpened;
import org.budgetyear.model.closing.ClosingStage;
import org.budgetyear.model.closing.DepartmentAggregated;
import org.budgetyear.model.closing.DifferenceExplained;
import org.budgetyear.model.closing.DisclosureApproved;
import org.budgetyear.model.closing.DisclosurePublished;
import org.budgetyear.model.closing.FreezeDateSet;
import org.budgetyear.model.closing.SealNoted;
import org.budgetyear.model.closing.SignatureNoted;
import org.budgetyear.model.closing.SignatureWithdrawn;
import org.budgetyear.model.closing.SurplusCarriedForward;
import org.budgetyear.model.closing.UnitEnlisted;
import org.budgetyear.model.closing.UnitYearReopened;
import org.budgetyear.model.closing.UnitYearSigned;
import org.budgetyear.model.closing.YearChecked;
import org.budgetyear.model.closing.YearReconciled;
import org.budgetyear.model.closing.YearSoftFrozen;

/**
 * How far the closing of a year has come, as a unit's and as a department's.
 *
 * @param underWay the hash of the disclosure that waits for approval or publication; empty when none does
 * @param publications the published versions, the first one first
 * @param adjustments where the year opened otherwise than the year before had closed
 */
public record ClosingAccount(
        ClosingStage unit,
        ClosingStage department,
        String underWay,
        List<DisclosurePublished> publications,
        List<OpeningAdjusted> adjustments) {

    static final ClosingAccount NEW =
            new ClosingAccount(ClosingStage.OPEN, ClosingStage.OPEN, "", List.of(), List.of());

    ClosingAccount evolve(ClosingEvent event) {
        return switch (event) {
            case YearSoftFrozen ignored -> unitAt(ClosingStage.SOFT_FROZEN);
            case YearReconciled ignored -> unitAt(ClosingStage.RECONCILED);
            case YearChecked ignored -> unitAt(ClosingStage.CHECKED);
            case UnitYearSigned ignored -> unitAt(ClosingStage.UNIT_SIGNED);
            case UnitYearReopened e -> unitAt(e.stage());
            case UnitEnlisted ignored -> departmentAt(ClosingStage.OPEN, "");
            case SignatureWithdrawn ignored -> departmentAt(ClosingStage.OPEN, "");
            case DepartmentAggregated e -> departmentAt(ClosingStage.DEPARTMENT_AGGREGATED, e.sha256());
            case DisclosureApproved e -> departmentAt(ClosingStage.BUREAU_APPROVED, e.sha256());
            case DisclosurePublished e -> published(e);
            case ClosingOpened ignored -> this;
            case FreezeDateSet ignored -> this;
            case SealNoted ignored -> this;
            case DifferenceExplained ignored -> this;
            case SignatureNoted ignored -> this;
            case BalancesCarriedForward ignored -> this;
            case SurplusCarriedForward ignored -> this;
        };
    }

    ClosingAccount adjusted(OpeningAdjusted event) {
        return new ClosingAccount(unit, department, underWay, publications, with(adjustments, event));
    }

    private ClosingAccount unitAt(ClosingStage stage) {
        return new ClosingAccount(stage, department, underWay, publications, adjustments);
    }

    private ClosingAccount departmentAt(ClosingStage stage, String sha256) {
        return new ClosingAccount(unit, stage, sha256, publications, adjustments);
    }

    private ClosingAccount published(DisclosurePublished event) {
        ClosingStage stage = event.version() == 1 ? ClosingStage.PUBLISHED : ClosingStage.RESTATED;
        return new ClosingAccount(unit, stage, "", with(publications, event), adjustments);
    }

    private static <T> List<T> with(List<T> list, T next) {
        List<T> all = new ArrayList<>(list);
        all.add(next);
        return List.copyOf(all);
    }
}
