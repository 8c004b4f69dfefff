package org.budgetyear.appropriations.budget;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.budgetyear.appropriations.budget.DebitRequest.Stage;
import org.budgetyear.appropriations.command.ConfirmTransfer;
import org.budgetyear.appropriations.command.DeclineTransfer;
import org.budgetyear.appropriations.command.ReceiveTransfer;
import org.budgetyear.appropriations.command.TransferQuota;
import org.budgetyear.appropriations.refusal.AppropriationRefusal;
import org.budgetyear.appropriations.refusal.TransferAcrossFunds;
import org.budgetyear.appropriations.refusal.TransferAcrossNatures;
import org.budgetyear.appropriations.refusal.TransferDeclined;
import org.budgetyear.appropriations.refusal.TransferToItself;
import org.budgetyear.appropriations.refusal.UnknownRequest;
import org.budgetyear.model.appropriations.AppropriationEvent;
import org.budgetyear.model.appropriations.DebitReason;
import org.budgetyear.model.appropriations.QuotaDebitRequested;
import org.budgetyear.model.appropriations.QuotaTransferDeclined;
import org.budgetyear.model.appropriations.QuotaTransferReturned;
import org.budgetyear.model.appropriations.QuotaTransferredIn;
import org.budgetyear.model.appropriations.QuotaTransferredOut;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.State;

/**
 * A transfer (调剂) is asked for at the giving unit, held by payments, taken or declined by the receiving unit, and then
 * closed at the giving unit, which gets its money back when it was declined. Funds and natures are never mixed. To
 * another class or section (类、款) it needs the bureau's decision, which is the document that every transfer cites.
 */
final class TransferRules {
    private TransferRules() {}

    static Decision<AppropriationEvent> ask(State state, CommandContext context, TransferQuota command) {
        return YearRules.changeOfBudget(state, context)
                .orBy(() -> LineRules.unknown(state, command.line()))
                .orBy(() -> forbidden(context, command))
                .otherwiseAsk(() -> new QuotaDebitRequested(
                        context.commandId(),
                        DebitReason.TRANSFER,
                        command.line(),
                        command.amountFen(),
                        command.toUnit(),
                        command.toLine()));
    }

    /**
     * Either answer is an event, since the giving unit waits for it. Declining changes nothing here, so it may follow
     * the seal of the year.
     */
    static Decision<AppropriationEvent> receive(State state, CommandContext context, ReceiveTransfer command) {
        AppropriationEvent taken = new QuotaTransferredIn(
                command.requestId(), command.fromUnit(), command.fromLine(), command.line(), command.amountFen());
        return Ruling.refusedBy(YearRules.closed(state, context))
                .orBy(() -> FreezeRules.softFrozen(state, context))
                .orBy(() -> LineRules.invalid(state, context, command.line()))
                .reason()
                .map(reason -> Decision.<AppropriationEvent>accepted(declined(command, reason)))
                .orElseGet(() -> Decision.accepted(taken));
    }

    static Decision<AppropriationEvent> confirm(State state, ConfirmTransfer command) {
        String requestId = command.requestId();
        return Entries.request(state, requestId, Stage.OFFERED)
                .map(request -> Decision.<AppropriationEvent>settled(
                        requestId,
                        new QuotaTransferredOut(
                                requestId,
                                request.line(),
                                request.amountFen(),
                                requireNonNull(request.toUnit()),
                                requireNonNull(request.toLine()))))
                .orElseGet(() -> Decision.refused(new UnknownRequest(requestId)));
    }

    static Decision<AppropriationEvent> takeBack(State state, DeclineTransfer command) {
        String requestId = command.requestId();
        return Entries.request(state, requestId, Stage.OFFERED)
                .map(request -> Decision.<AppropriationEvent>settledAsRefused(
                        requestId,
                        new TransferDeclined(
                                requireNonNull(request.toUnit()),
                                requireNonNull(request.toLine()),
                                request.amountFen(),
                                command.refusalCode()),
                        new QuotaTransferReturned(
                                requestId, request.line(), request.amountFen(), command.refusalCode())))
                .orElseGet(() -> Decision.refused(new UnknownRequest(requestId)));
    }

    private static Optional<? extends AppropriationRefusal> forbidden(CommandContext context, TransferQuota command) {
        QuotaLine from = command.line();
        QuotaLine to = command.toLine();
        if (from.equals(to) && command.toUnit().equals(context.unitYear().unit())) {
            return Optional.of(new TransferToItself(from));
        }
        if (from.fund() != to.fund()) {
            return Optional.of(new TransferAcrossFunds(from.fund(), to.fund()));
        }
        return from.nature() == to.nature()
                ? Optional.empty()
                : Optional.of(new TransferAcrossNatures(from.nature(), to.nature()));
    }

    private static QuotaTransferDeclined declined(ReceiveTransfer command, AppropriationRefusal reason) {
        return new QuotaTransferDeclined(
                command.requestId(),
                command.fromUnit(),
                command.fromLine(),
                command.line(),
                command.amountFen(),
                reason.problem().code());
    }
}
