package org.budgetyear.finalaccounts.account;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
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
import org.jspecify.annotations.Nullable;

/**
 * How far the closing of a year has come, as a unit's and as a department's.
 *
 * @param underWay the hash of the disclosure that waits for approval or publication; empty when none does
 * @param approvedOn the day on which it was approved; null when none waits for publication
 * @param publications the published versions, the first one first
 * @param daysToPublication of each version, from the day on which it was approved
 * @param adjustments where the year opened otherwise than the year before had closed
 */
public record ClosingAccount(
        ClosingStage unit,
        ClosingStage department,
        String underWay,
        @Nullable LocalDate approvedOn,
        List<DisclosurePublished> publications,
        List<Integer> daysToPublication,
        List<OpeningAdjusted> adjustments) {

    static final ClosingAccount NEW =
            new ClosingAccount(ClosingStage.OPEN, ClosingStage.OPEN, "", null, List.of(), List.of(), List.of());

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** @param at when the event was recorded: a year is approved and published after its last day, which dates cannot tell */
    ClosingAccount evolve(ClosingEvent event, Instant at) {
        return switch (event) {
            case YearSoftFrozen ignored -> unitAt(ClosingStage.SOFT_FROZEN);
            case YearReconciled ignored -> unitAt(ClosingStage.RECONCILED);
            case YearChecked ignored -> unitAt(ClosingStage.CHECKED);
            case UnitYearSigned ignored -> unitAt(ClosingStage.UNIT_SIGNED);
            case UnitYearReopened e -> unitAt(e.stage());
            case UnitEnlisted ignored -> departmentAt(ClosingStage.OPEN, "", null);
            case SignatureWithdrawn ignored -> departmentAt(ClosingStage.OPEN, "", null);
            case DepartmentAggregated e -> departmentAt(ClosingStage.DEPARTMENT_AGGREGATED, e.sha256(), null);
            case DisclosureApproved e -> departmentAt(ClosingStage.BUREAU_APPROVED, e.sha256(), day(at));
            case DisclosurePublished e -> published(e, day(at));
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
        return new ClosingAccount(
                unit, department, underWay, approvedOn, publications, daysToPublication, with(adjustments, event));
    }

    private ClosingAccount unitAt(ClosingStage stage) {
        return new ClosingAccount(
                stage, department, underWay, approvedOn, publications, daysToPublication, adjustments);
    }

    private ClosingAccount departmentAt(ClosingStage stage, String sha256, @Nullable LocalDate approved) {
        return new ClosingAccount(unit, stage, sha256, approved, publications, daysToPublication, adjustments);
    }

    private ClosingAccount published(DisclosurePublished event, LocalDate on) {
        ClosingStage stage = event.version() == 1 ? ClosingStage.PUBLISHED : ClosingStage.RESTATED;
        List<Integer> days = approvedOn == null
                ? daysToPublication
                : with(daysToPublication, Math.toIntExact(ChronoUnit.DAYS.between(approvedOn, on)));
        return new ClosingAccount(unit, stage, "", null, with(publications, event), days, adjustments);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, CHINA);
    }

    private static <T> List<T> with(List<T> list, T next) {
        List<T> all = new ArrayList<>(list);
        all.add(next);
        return List.copyOf(all);
    }
}
