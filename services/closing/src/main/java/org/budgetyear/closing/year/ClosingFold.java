package org.budgetyear.closing.year;

import java.util.function.UnaryOperator;
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
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.runtime.decider.Key;
import org.budgetyear.runtime.decider.State;

/** What each event does to a closing. */
final class ClosingFold {

    private ClosingFold() {}

    static State evolve(State state, ClosingEvent event) {
        return switch (event) {
            case ClosingOpened e -> state.with(Entries.UNIT, UnitClosing.opened(e.department()));
            case FreezeDateSet e -> unit(state, unit -> unit.freezableFrom(e.freezeDate()));
            case YearSoftFrozen ignored -> unit(state, unit -> unit.at(ClosingStage.SOFT_FROZEN));
            case SealNoted e -> unit(state, unit -> unit.sealed(e.sealId()));
            case DifferenceExplained e ->
                state.with(Entries.explanation(e.difference()), new Explanation(e.explanation()));
            case YearReconciled ignored -> unit(state, unit -> unit.at(ClosingStage.RECONCILED));
            case YearChecked e -> unit(state, unit -> unit.checked(e.preparedBy(), e.outcomeSha256()));
            case UnitYearSigned ignored -> unit(state, unit -> unit.at(ClosingStage.UNIT_SIGNED));
            case UnitYearReopened e -> unit(state, unit -> unit.reopened(e.stage()));
            case UnitEnlisted e ->
                member(
                        department(
                                state, department -> department.with(e.unit()).at(ClosingStage.OPEN)),
                        e.unit(),
                        member -> member.postingDirectly(e.directPosting()));
            case SignatureNoted e -> member(state, e.unit(), member -> member.signed(e.sealId(), e.signedBy()));
            case SignatureWithdrawn e ->
                member(department(state, department -> department.at(ClosingStage.OPEN)), e.unit(), Member::unsigned);
            case DepartmentAggregated e ->
                department(state, department -> department.aggregated(e.sha256(), e.aggregatedBy()));
            case DisclosureApproved ignored ->
                department(state, department -> department.at(ClosingStage.BUREAU_APPROVED));
            case DisclosurePublished e -> department(state, department -> department.published(e.version()));
            case BalancesCarriedForward e -> member(state, e.unit(), member -> member.carried(e.version()));
            case SurplusCarriedForward ignored -> state;
        };
    }

    private static State unit(State state, UnaryOperator<UnitClosing> change) {
        return state.with(Entries.UNIT, change.apply(state.find(Entries.UNIT).orElseThrow()));
    }

    private static State department(State state, UnaryOperator<DepartmentClosing> change) {
        return state.with(
                Entries.DEPARTMENT, change.apply(state.find(Entries.DEPARTMENT).orElse(DepartmentClosing.NEW)));
    }

    private static State member(State state, UnitCode unit, UnaryOperator<Member> change) {
        Key<Member> key = Entries.member(unit);
        return state.with(key, change.apply(state.find(key).orElse(Member.NEW)));
    }
}
