package org.budgetyear.appropriations.budget;

import java.util.function.UnaryOperator;
import org.budgetyear.appropriations.budget.BudgetYear.Phase;
import org.budgetyear.appropriations.budget.DebitRequest.Stage;
import org.budgetyear.model.appropriations.AppropriationEvent;
import org.budgetyear.model.appropriations.BudgetReopened;
import org.budgetyear.model.appropriations.BudgetSoftFrozen;
import org.budgetyear.model.appropriations.DepartmentYearOpened;
import org.budgetyear.model.appropriations.DisclosureFact;
import org.budgetyear.model.appropriations.LineOpened;
import org.budgetyear.model.appropriations.OpeningAdjusted;
import org.budgetyear.model.appropriations.PriorYearFigureRecorded;
import org.budgetyear.model.appropriations.ProjectRegistered;
import org.budgetyear.model.appropriations.QuotaCarriedOver;
import org.budgetyear.model.appropriations.QuotaCut;
import org.budgetyear.model.appropriations.QuotaDebitRefused;
import org.budgetyear.model.appropriations.QuotaDebitRequested;
import org.budgetyear.model.appropriations.QuotaFrozen;
import org.budgetyear.model.appropriations.QuotaIssued;
import org.budgetyear.model.appropriations.QuotaReclaimed;
import org.budgetyear.model.appropriations.QuotaSupplemented;
import org.budgetyear.model.appropriations.QuotaTransferDeclined;
import org.budgetyear.model.appropriations.QuotaTransferOffered;
import org.budgetyear.model.appropriations.QuotaTransferReturned;
import org.budgetyear.model.appropriations.QuotaTransferredIn;
import org.budgetyear.model.appropriations.QuotaTransferredOut;
import org.budgetyear.model.appropriations.QuotaUnfrozen;
import org.budgetyear.model.appropriations.ThreePublicCeilingSet;
import org.budgetyear.model.appropriations.YearOpened;
import org.budgetyear.model.appropriations.YearSealRefused;
import org.budgetyear.model.appropriations.YearSealRequested;
import org.budgetyear.model.appropriations.YearSealed;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.runtime.decider.Key;
import org.budgetyear.runtime.decider.State;

/** What each event does to the budget. */
final class BudgetFold {
    private BudgetFold() {}

    static State evolve(State state, AppropriationEvent event) {
        return switch (event) {
            case DepartmentYearOpened e -> state.with(Entries.DEPARTMENT_YEAR, new DepartmentYear(e.departmentName()));
            case PriorYearFigureRecorded e ->
                state.with(Entries.priorYearFigure(e.metric()), new PriorYearFigure(e.amountFen()));
            case YearOpened e ->
                state.with(Entries.YEAR, BudgetYear.opened(e.recognition()))
                        .with(Entries.KIND, new UnitKindSince(e.kind(), null));
            case ProjectRegistered e -> state.with(Entries.project(e.project()), new Project(e.name()));
            case ThreePublicCeilingSet e -> state.with(Entries.ceiling(e.item()), new Ceiling(e.amountFen()));
            case LineOpened e -> line(state, e.line(), UnaryOperator.identity());
            case QuotaIssued e -> line(state, e.line(), line -> line.issued(e.amountFen()));
            case QuotaSupplemented e -> line(state, e.line(), line -> line.given(e.amountFen()));
            case QuotaTransferredIn e -> line(state, e.line(), line -> line.given(e.amountFen()));
            case QuotaCarriedOver e ->
                openings(
                        line(state, e.line(), UnaryOperator.identity()),
                        openings -> openings.carried(e.line(), e.amountFen()));
            case QuotaUnfrozen e -> unfrozen(state, e);
            case QuotaDebitRequested e -> asked(state, e);
            case QuotaTransferOffered e -> offered(state, e.requestId());
            case QuotaDebitRefused e -> settled(state, e.requestId());
            case QuotaTransferReturned e -> settled(state, e.requestId());
            case QuotaCut e -> line(settled(state, e.requestId()), e.line(), line -> line.deprived(e.amountFen()));
            case QuotaReclaimed e ->
                line(settled(state, e.requestId()), e.line(), line -> line.deprived(e.amountFen()));
            case QuotaTransferredOut e ->
                line(settled(state, e.requestId()), e.line(), line -> line.deprived(e.amountFen()));
            case QuotaFrozen e -> frozen(settled(state, e.requestId()), e);
            case QuotaTransferDeclined ignored -> state;
            case YearSealRequested e -> year(state, year -> year.enter(Phase.BEING_SEALED, e.requestId()));
            case YearSealRefused ignored -> year(state, year -> year.enter(Phase.OPEN, null));
            case YearSealed e -> year(state, year -> year.enter(Phase.SEALED, e.requestId()));
            case BudgetSoftFrozen ignored -> year(state, BudgetYear::softFreeze);
            case BudgetReopened e -> year(state, year -> year.reopen(e.softFrozen()));
            case OpeningAdjusted e -> openings(state, openings -> openings.adjusted(e.line(), e.closingFen()));
            case DisclosureFact e -> DisclosureFold.evolve(state, e);
        };
    }

    private static State openings(State state, UnaryOperator<Openings> change) {
        return state.with(
                Entries.OPENINGS, change.apply(state.find(Entries.OPENINGS).orElse(Openings.NONE)));
    }

    private static State asked(State state, QuotaDebitRequested event) {
        return year(state, year -> year.asked(event.amountFen()))
                .with(Entries.request(event.requestId()), DebitRequest.asked(event));
    }

    private static State offered(State state, String requestId) {
        Key<DebitRequest> key = Entries.request(requestId);
        return state.with(key, state.find(key).orElseThrow().enter(Stage.OFFERED));
    }

    private static State settled(State state, String requestId) {
        Key<DebitRequest> key = Entries.request(requestId);
        DebitRequest request = state.find(key).orElseThrow();
        return year(state, year -> year.settled(request.amountFen())).with(key, request.enter(Stage.SETTLED));
    }

    private static State frozen(State state, QuotaFrozen event) {
        State next = year(state, year -> year.frozen(event.amountFen()));
        return line(next, event.line(), line -> line.frozen(event.amountFen()));
    }

    private static State unfrozen(State state, QuotaUnfrozen event) {
        State next = year(state, year -> year.unfrozen(event.amountFen()));
        return line(next, event.line(), line -> line.unfrozen(event.amountFen()));
    }

    private static State year(State state, UnaryOperator<BudgetYear> change) {
        return state.with(Entries.YEAR, change.apply(state.find(Entries.YEAR).orElseThrow()));
    }

    private static State line(State state, QuotaLine line, UnaryOperator<BudgetLine> change) {
        Key<BudgetLine> key = Entries.line(line);
        return state.with(key, change.apply(state.find(key).orElse(BudgetLine.EMPTY)));
    }
}
