package org.budgetyear.appropriations.budget;

import static java.util.Objects.requireNonNull;

import org.budgetyear.appropriations.budget.DebitRequest.Stage;
import org.budgetyear.appropriations.command.HoldConfirmed;
import org.budgetyear.appropriations.command.HoldRefused;
import org.budgetyear.appropriations.refusal.InsufficientQuota;
import org.budgetyear.appropriations.refusal.UnknownRequest;
import org.budgetyear.model.appropriations.AppropriationEvent;
import org.budgetyear.model.appropriations.DebitReason;
import org.budgetyear.model.appropriations.QuotaCut;
import org.budgetyear.model.appropriations.QuotaDebitRefused;
import org.budgetyear.model.appropriations.QuotaDebitRequested;
import org.budgetyear.model.appropriations.QuotaFrozen;
import org.budgetyear.model.appropriations.QuotaReclaimed;
import org.budgetyear.model.appropriations.QuotaTransferOffered;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.State;

/**
 * Money goes off a line only after payments has held it: payments alone knows what is neither paid nor reserved, and
 * what it holds cannot be spent any more, so a line never becomes negative.
 */
final class DebitRules {
    private DebitRules() {}

    static Decision<AppropriationEvent> ask(
            State state, CommandContext context, DebitReason reason, QuotaLine line, Money amount) {
        return (reason == DebitReason.RECLAIM
                        ? YearRules.windingUp(state, context)
                        : YearRules.changeOfBudget(state, context))
                .orBy(() -> LineRules.unknown(state, line))
                .otherwiseAsk(() -> new QuotaDebitRequested(context.commandId(), reason, line, amount, null, null));
    }

    static Decision<AppropriationEvent> confirm(State state, HoldConfirmed command) {
        String requestId = command.requestId();
        return Entries.request(state, requestId, Stage.ASKED)
                .map(request -> goOn(requestId, request))
                .orElseGet(() -> Decision.refused(new UnknownRequest(requestId)));
    }

    static Decision<AppropriationEvent> refuse(State state, HoldRefused command) {
        String requestId = command.requestId();
        return Entries.request(state, requestId, Stage.ASKED)
                .map(request -> end(requestId, request, command.availableFen()))
                .orElseGet(() -> Decision.refused(new UnknownRequest(requestId)));
    }

    private static Decision<AppropriationEvent> goOn(String requestId, DebitRequest request) {
        QuotaLine line = request.line();
        Money amount = request.amountFen();
        return switch (request.reason()) {
            case CUT -> Decision.settled(requestId, new QuotaCut(requestId, line, amount));
            case FREEZE -> Decision.settled(requestId, new QuotaFrozen(requestId, line, amount));
            case RECLAIM -> Decision.settled(requestId, new QuotaReclaimed(requestId, line, amount));
            case TRANSFER ->
                Decision.accepted(new QuotaTransferOffered(
                        requestId, line, amount, requireNonNull(request.toUnit()), requireNonNull(request.toLine())));
        };
    }

    private static Decision<AppropriationEvent> end(String requestId, DebitRequest request, Money available) {
        return Decision.settledAsRefused(
                requestId,
                new InsufficientQuota(request.line(), request.amountFen(), available),
                new QuotaDebitRefused(requestId, request.reason(), request.line(), request.amountFen(), available));
    }
}
