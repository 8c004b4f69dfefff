package org.budgetyear.assets.register;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.budgetyear.assets.command.ApproveDisposal;
import org.budgetyear.assets.command.CompleteDisposal;
import org.budgetyear.assets.command.DisposalCommand;
import org.budgetyear.assets.command.RequestDisposal;
import org.budgetyear.assets.command.ReturnDisposal;
import org.budgetyear.assets.refusal.AssetRefusal;
import org.budgetyear.assets.refusal.DisposalNoAlreadyUsed;
import org.budgetyear.assets.refusal.DisposalStage;
import org.budgetyear.assets.refusal.SamePerson;
import org.budgetyear.assets.refusal.UnknownDisposal;
import org.budgetyear.assets.refusal.WrongStage;
import org.budgetyear.model.assets.AssetEvent;
import org.budgetyear.model.assets.DisposalApproved;
import org.budgetyear.model.assets.DisposalCompleted;
import org.budgetyear.model.assets.DisposalRequested;
import org.budgetyear.model.assets.DisposalReturned;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.Ruling;
import org.budgetyear.runtime.decider.State;

/** A disposal (处置) is asked for, approved by somebody else, and completed when the asset is gone. */
final class DisposalRules {

    private DisposalRules() {}

    static Decision<AssetEvent> decide(State state, CommandContext context, DisposalCommand command) {
        return Ruling.refusedBy(YearRules.closed(state, context)).otherwiseDecide(() -> switch (command) {
            case RequestDisposal c -> request(state, context, c);
            case ApproveDisposal c ->
                step(
                        state,
                        c.disposalNo(),
                        List.of(DisposalStage.REQUESTED),
                        disposal -> Ruling.refusedBy(samePerson(disposal, context.actor()))
                                .otherwise(() -> new DisposalApproved(c.disposalNo(), context.actor())));
            case ReturnDisposal c ->
                step(
                        state,
                        c.disposalNo(),
                        List.of(DisposalStage.REQUESTED, DisposalStage.APPROVED),
                        disposal ->
                                Decision.accepted(new DisposalReturned(c.disposalNo(), disposal.asset(), c.reason())));
            case CompleteDisposal c ->
                step(
                        state,
                        c.disposalNo(),
                        List.of(DisposalStage.APPROVED),
                        disposal -> Decision.accepted(new DisposalCompleted(
                                c.disposalNo(),
                                disposal.asset(),
                                disposal.method(),
                                c.incomeFen(),
                                c.treasuryReceipt())));
        });
    }

    private static Decision<AssetEvent> request(State state, CommandContext context, RequestDisposal c) {
        return Ruling.refusedBy(Register.disposal(state, c.disposalNo())
                        .map(first -> new DisposalNoAlreadyUsed(
                                c.disposalNo(), first.asset().assetNo())))
                .otherwiseDecide(() -> RegisterRules.onAsset(state, c.assetNo(), held -> request(context, c, held)));
    }

    private static Decision<AssetEvent> request(CommandContext context, RequestDisposal c, HeldAsset held) {
        int pieces = c.count() == null ? held.available() : c.count();
        return Ruling.refusedBy(RegisterRules.insufficient(held, pieces))
                .otherwise(() -> new DisposalRequested(
                        c.disposalNo(), held.asset().pieces(pieces), c.method(), c.reason(), context.actor()));
    }

    private static Decision<AssetEvent> step(
            State state,
            String disposalNo,
            List<DisposalStage> from,
            Function<Disposal, Decision<AssetEvent>> decision) {
        Optional<Disposal> found = Register.disposal(state, disposalNo);
        if (found.isEmpty()) {
            return Decision.refused(new UnknownDisposal(disposalNo));
        }
        Disposal disposal = found.get();
        return from.contains(disposal.stage())
                ? decision.apply(disposal)
                : Decision.refused(new WrongStage(disposalNo, disposal.stage(), from));
    }

    private static Optional<AssetRefusal> samePerson(Disposal disposal, String approver) {
        return approver.equals(disposal.requestedBy())
                ? Optional.of(new SamePerson(disposal.disposalNo(), approver))
                : Optional.empty();
    }
}
