package org.budgetyear.assets.register;

import java.util.Optional;
import java.util.function.Function;
import org.budgetyear.assets.command.ConfirmTransfer;
import org.budgetyear.assets.command.ReceiveAsset;
import org.budgetyear.assets.command.ReturnAsset;
import org.budgetyear.assets.command.TransferAsset;
import org.budgetyear.assets.command.TransferCommand;
import org.budgetyear.assets.refusal.TransferDeclined;
import org.budgetyear.assets.refusal.TransferToItself;
import org.budgetyear.assets.refusal.UnknownRequest;
import org.budgetyear.model.assets.AssetEvent;
import org.budgetyear.model.assets.AssetTransferDeclined;
import org.budgetyear.model.assets.AssetTransferOffered;
import org.budgetyear.model.assets.AssetTransferReturned;
import org.budgetyear.model.assets.AssetTransferredIn;
import org.budgetyear.model.assets.AssetTransferredOut;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.Refusal;
import org.budgetyear.runtime.decider.Ruling;
import org.budgetyear.runtime.decider.State;
import org.jspecify.annotations.Nullable;

/**
 * A transfer (划转) is offered by the unit that has the asset, taken or declined by the other, and then closed at the
 * first: it leaves that register only once it is in the other.
 */
final class TransferRules {

    private TransferRules() {}

    static Decision<AssetEvent> decide(State state, CommandContext context, TransferCommand command) {
        return switch (command) {
            case TransferAsset c -> offer(state, context, c);
            case ReceiveAsset c -> receive(state, context, c);
            case ConfirmTransfer c -> confirm(state, c);
            case ReturnAsset c -> takeBack(state, c);
        };
    }

    private static Decision<AssetEvent> offer(State state, CommandContext context, TransferAsset c) {
        UnitCode own = context.unitYear().unit();
        return Ruling.refusedBy(YearRules.closed(state, context))
                .orBy(() -> c.toUnit().equals(own) ? Optional.of(new TransferToItself(own)) : Optional.empty())
                .otherwiseDecide(() -> RegisterRules.onAsset(state, c.assetNo(), held -> offer(context, c, held)));
    }

    private static Decision<AssetEvent> offer(CommandContext context, TransferAsset c, HeldAsset held) {
        int pieces = c.count() == null ? held.available() : c.count();
        String toAssetNo = c.toAssetNo() == null ? c.assetNo() : c.toAssetNo();
        return Ruling.refusedBy(RegisterRules.insufficient(held, pieces))
                .otherwiseDecide(() -> Decision.deferred(new AssetTransferOffered(
                        context.commandId(), held.asset().pieces(pieces), c.toUnit(), toAssetNo)));
    }

    /** Either answer is an event, since the offering unit waits for it; declining may follow the seal. */
    private static Decision<AssetEvent> receive(State state, CommandContext context, ReceiveAsset c) {
        Optional<? extends Refusal> reason = Ruling.refusedBy(YearRules.closed(state, context))
                .orBy(() -> RegisterRules.alreadyUsed(state, c.asset().assetNo()))
                .reason();
        return reason.isPresent()
                ? Decision.accepted(new AssetTransferDeclined(
                        c.requestId(),
                        c.fromUnit(),
                        c.asset(),
                        reason.get().problem().code()))
                : Decision.accepted(new AssetTransferredIn(c.requestId(), c.fromUnit(), c.fromAssetNo(), c.asset()));
    }

    private static Decision<AssetEvent> confirm(State state, ConfirmTransfer c) {
        return answer(
                state,
                c.requestId(),
                null,
                transfer -> new AssetTransferredOut(
                        c.requestId(), transfer.asset(), transfer.toUnit(), transfer.toAssetNo()));
    }

    private static Decision<AssetEvent> takeBack(State state, ReturnAsset c) {
        return answer(
                state,
                c.requestId(),
                c.refusalCode(),
                transfer -> new AssetTransferReturned(c.requestId(), transfer.asset(), c.refusalCode()));
    }

    /** @param refusalCode why the other unit declined; null when it did not */
    private static Decision<AssetEvent> answer(
            State state, String requestId, @Nullable String refusalCode, Function<Transfer, AssetEvent> event) {
        Optional<Transfer> pending = Register.pendingTransfer(state, requestId);
        if (pending.isEmpty()) {
            return Decision.refused(new UnknownRequest(requestId));
        }
        Transfer transfer = pending.get();
        Refusal refusal =
                refusalCode == null ? null : new TransferDeclined(transfer.toUnit(), transfer.toAssetNo(), refusalCode);
        return new Decision.Settled<>(requestId, Closing.after(state, event.apply(transfer)), refusal);
    }
}
