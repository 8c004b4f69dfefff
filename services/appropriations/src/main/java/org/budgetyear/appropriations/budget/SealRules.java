package org.budgetyear.appropriations.budget;

import java.util.List;
import java.util.Optional;
import org.budgetyear.appropriations.command.CompleteSeal;
import org.budgetyear.appropriations.command.RefuseSeal;
import org.budgetyear.appropriations.refusal.AppropriationRefusal;
import org.budgetyear.appropriations.refusal.MoneyStillFrozen;
import org.budgetyear.appropriations.refusal.OpenPayments;
import org.budgetyear.appropriations.refusal.RequestsPending;
import org.budgetyear.appropriations.refusal.UnknownRequest;
import org.budgetyear.model.appropriations.AppropriationEvent;
import org.budgetyear.model.appropriations.YearSealRefused;
import org.budgetyear.model.appropriations.YearSealRequested;
import org.budgetyear.model.appropriations.YearSealed;
import org.budgetyear.model.line.LineAmount;
import org.budgetyear.model.line.Recognition;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.State;

/**
 * A year is sealed when nothing is under way: appropriations closes first, then payments, then appropriations takes
 * back what is not carried over. Frozen money stops the seal, because whether it goes back or is carried over is the
 * bureau's decision: it is unfrozen, and then reclaimed or left.
 */
final class SealRules {
    private SealRules() {}

    static Decision<AppropriationEvent> ask(State state, CommandContext context) {
        return Ruling.refusedBy(YearRules.closed(state, context))
                .orBy(() -> pending(state, context))
                .orBy(() -> frozen(state, context))
                .otherwiseAsk(() -> new YearSealRequested(context.commandId()));
    }

    static Decision<AppropriationEvent> complete(State state, CompleteSeal command) {
        String requestId = command.requestId();
        return state.find(Entries.YEAR)
                .filter(year -> year.isBeingSealedBy(requestId))
                .map(year -> Decision.<AppropriationEvent>settled(
                        requestId,
                        new YearSealed(requestId, reclaimed(state, year.recognition(), command.available()))))
                .orElseGet(() -> Decision.refused(new UnknownRequest(requestId)));
    }

    static Decision<AppropriationEvent> refuse(State state, CommandContext context, RefuseSeal command) {
        String requestId = command.requestId();
        return state.find(Entries.YEAR)
                .filter(year -> year.isBeingSealedBy(requestId))
                .map(year -> Decision.<AppropriationEvent>settledAsRefused(
                        requestId,
                        new OpenPayments(context.unitYear(), command.openPayments(), command.reservedFen()),
                        new YearSealRefused(requestId, command.openPayments(), command.reservedFen())))
                .orElseGet(() -> Decision.refused(new UnknownRequest(requestId)));
    }

    /**
     * On payment basis unspent quota of this year goes back, and carried-over money that is still there stays as the
     * closing balance. On quota basis all of it stays. Money that was never given by quota is no line here and stays.
     */
    private static List<LineAmount> reclaimed(State state, Recognition recognition, List<LineAmount> available) {
        return switch (recognition) {
            case QUOTA_BASIS -> List.of();
            case PAYMENT_BASIS ->
                available.stream()
                        .map(left -> new LineAmount(
                                left.line(),
                                state.find(Entries.line(left.line()))
                                        .orElse(BudgetLine.EMPTY)
                                        .ofThisYear(left.amountFen())))
                        .filter(back -> back.amountFen().isPositive())
                        .toList();
        };
    }

    private static Optional<AppropriationRefusal> pending(State state, CommandContext context) {
        return state.find(Entries.YEAR)
                .filter(year -> year.pendingRequests() > 0)
                .map(year -> new RequestsPending(context.unitYear(), year.pendingRequests(), year.pendingFen()));
    }

    private static Optional<AppropriationRefusal> frozen(State state, CommandContext context) {
        return state.find(Entries.YEAR)
                .filter(year -> year.frozenFen().isPositive())
                .map(year -> new MoneyStillFrozen(context.unitYear(), year.frozenFen()));
    }
}
