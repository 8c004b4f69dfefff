package org.budgetyear.assets.register;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.budgetyear.assets.command.CancelRegistration;
import org.budgetyear.assets.command.ChangeUse;
import org.budgetyear.assets.command.RecordStocktake;
import org.budgetyear.assets.command.RegisterAsset;
import org.budgetyear.assets.command.RegisterCommand;
import org.budgetyear.assets.refusal.AssetNoAlreadyUsed;
import org.budgetyear.assets.refusal.AssetOnItsWay;
import org.budgetyear.assets.refusal.AssetRefusal;
import org.budgetyear.assets.refusal.InsufficientPieces;
import org.budgetyear.assets.refusal.NotAVehicle;
import org.budgetyear.assets.refusal.NotRegisteredThisYear;
import org.budgetyear.assets.refusal.RegistrationFollowed;
import org.budgetyear.assets.refusal.SameUse;
import org.budgetyear.assets.refusal.UnknownAsset;
import org.budgetyear.assets.refusal.UnknownUse;
import org.budgetyear.model.assets.Asset;
import org.budgetyear.model.assets.AssetEvent;
import org.budgetyear.model.assets.AssetRegistered;
import org.budgetyear.model.assets.AssetRegistrationCancelled;
import org.budgetyear.model.assets.AssetRules;
import org.budgetyear.model.assets.AssetUseChanged;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.Ruling;
import org.budgetyear.runtime.decider.State;

/** Assets come into the register or were never to, change their use, and are counted. */
final class RegisterRules {

    private RegisterRules() {}

    static Decision<AssetEvent> decide(State state, CommandContext context, RegisterCommand command) {
        return switch (command) {
            case RegisterAsset c -> register(state, context, c);
            case CancelRegistration c -> cancel(state, context, c);
            case ChangeUse c -> changeUse(state, context, c);
            case RecordStocktake c -> StocktakeRules.record(state, context, c);
        };
    }

    /** Decides on an asset that the register must have. */
    static Decision<AssetEvent> onAsset(
            State state, String assetNo, Function<HeldAsset, Decision<AssetEvent>> decision) {
        return Register.asset(state, assetNo)
                .map(decision)
                .orElseGet(() -> Decision.refused(new UnknownAsset("data.assetNo", assetNo)));
    }

    /** A number is used once, even when nothing of its asset is left. */
    static Optional<AssetRefusal> alreadyUsed(State state, String assetNo) {
        return Register.asset(state, assetNo)
                .map(held -> new AssetNoAlreadyUsed(assetNo, held.asset().name()));
    }

    static Optional<AssetRefusal> onItsWay(HeldAsset held) {
        return held.moving() > 0
                ? Optional.of(new AssetOnItsWay(held.asset().assetNo(), held.moving()))
                : Optional.empty();
    }

    static Optional<AssetRefusal> insufficient(HeldAsset held, int pieces) {
        return pieces > held.available() || pieces == 0
                ? Optional.of(new InsufficientPieces(held.asset().assetNo(), held.available(), pieces))
                : Optional.empty();
    }

    private static Decision<AssetEvent> register(State state, CommandContext context, RegisterAsset c) {
        Asset asset = new Asset(c.assetNo(), c.kind(), c.name(), c.count(), c.unitValueFen(), c.use(), c.fiscal());
        return Ruling.refusedBy(YearRules.closed(state, context))
                .orBy(() -> alreadyUsed(state, c.assetNo()))
                .orBy(() -> c.use() == null ? Optional.empty() : unknownUse(context, c.use()))
                .orBy(() -> PaymentMatch.against(state, context, asset, c))
                .otherwise(() -> new AssetRegistered(
                        asset, c.acquisition(), PaymentMatch.paidBy(context, c.paidBy()), c.explanation()));
    }

    private static Decision<AssetEvent> cancel(State state, CommandContext context, CancelRegistration c) {
        return Ruling.refusedBy(YearRules.closed(state, context))
                .otherwiseDecide(() -> onAsset(state, c.assetNo(), held -> cancel(state, c, held)));
    }

    private static Decision<AssetEvent> cancel(State state, CancelRegistration c, HeldAsset held) {
        return Register.registration(state, c.assetNo())
                .map(registration -> registration.count() == held.available()
                        ? Decision.<AssetEvent>accepted(
                                new AssetRegistrationCancelled(held.asset(), registration.paidBy(), c.reason()))
                        : Decision.<AssetEvent>refused(
                                new RegistrationFollowed(c.assetNo(), registration.count(), held.available())))
                .orElseGet(() -> Decision.refused(new NotRegisteredThisYear(c.assetNo())));
    }

    private static Decision<AssetEvent> changeUse(State state, CommandContext context, ChangeUse c) {
        return Ruling.refusedBy(YearRules.closed(state, context))
                .otherwiseDecide(() -> onAsset(state, c.assetNo(), held -> changeUse(context, c, held)));
    }

    private static Decision<AssetEvent> changeUse(CommandContext context, ChangeUse c, HeldAsset held) {
        String from = held.asset().use();
        if (from == null) {
            return Decision.refused(new NotAVehicle(c.assetNo(), held.asset().kind()));
        }
        return Ruling.refusedBy(unknownUse(context, c.use()))
                .orBy(() -> from.equals(c.use()) ? Optional.of(new SameUse(c.assetNo(), from)) : Optional.empty())
                .orBy(() -> onItsWay(held))
                .otherwise(() -> new AssetUseChanged(c.assetNo(), from, c.use(), c.reason()));
    }

    private static Optional<AssetRefusal> unknownUse(CommandContext context, String use) {
        Set<String> uses = AssetRules.of(context.unitYear()).vehicleUses().keySet();
        return uses.contains(use) ? Optional.empty() : Optional.of(new UnknownUse(use, List.copyOf(uses)));
    }
}
