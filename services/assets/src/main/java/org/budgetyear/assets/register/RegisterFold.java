package org.budgetyear.assets.register;

import java.util.List;
import java.util.function.UnaryOperator;
import org.budgetyear.assets.refusal.DisposalStage;
import org.budgetyear.model.assets.Asset;
import org.budgetyear.model.assets.AssetCarriedIn;
import org.budgetyear.model.assets.AssetCarriedOver;
import org.budgetyear.model.assets.AssetEvent;
import org.budgetyear.model.assets.AssetRegistered;
import org.budgetyear.model.assets.AssetRegistrationCancelled;
import org.budgetyear.model.assets.AssetTransferDeclined;
import org.budgetyear.model.assets.AssetTransferOffered;
import org.budgetyear.model.assets.AssetTransferReturned;
import org.budgetyear.model.assets.AssetTransferredIn;
import org.budgetyear.model.assets.AssetTransferredOut;
import org.budgetyear.model.assets.AssetUseChanged;
import org.budgetyear.model.assets.DisposalApproved;
import org.budgetyear.model.assets.DisposalCompleted;
import org.budgetyear.model.assets.DisposalRequested;
import org.budgetyear.model.assets.DisposalReturned;
import org.budgetyear.model.assets.PaidBy;
import org.budgetyear.model.assets.RegisterClosing;
import org.budgetyear.model.assets.RegisterOpened;
import org.budgetyear.model.assets.RegisterReopened;
import org.budgetyear.model.assets.RegisterSealed;
import org.budgetyear.model.assets.RegistrationCarriedOver;
import org.budgetyear.model.assets.RegistrationDue;
import org.budgetyear.model.assets.RegistrationDueChanged;
import org.budgetyear.model.assets.StocktakeAdjustment;
import org.budgetyear.model.assets.StocktakeRecorded;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Key;
import org.budgetyear.runtime.decider.State;

/** What each event does to the register. */
final class RegisterFold {

    private RegisterFold() {}

    static State evolve(State state, AssetEvent event) {
        return switch (event) {
            case RegisterOpened ignored -> year(state, RegisterYear::open);
            case AssetRegistered e -> registered(state, e);
            case AssetRegistrationCancelled e -> cancelled(state, e);
            case AssetTransferredIn e -> added(state, e.asset());
            case AssetCarriedIn e -> added(state, e.asset());
            case AssetTransferOffered e -> offered(state, e);
            case AssetTransferredOut e ->
                answered(changed(state, e.asset(), held -> held.leave(e.asset().count())), e.requestId());
            case AssetTransferReturned e ->
                answered(changed(state, e.asset(), held -> held.stay(e.asset().count())), e.requestId());
            case AssetUseChanged e -> changed(state, e.assetNo(), held -> held.usedFor(e.toUse()));
            case StocktakeRecorded e -> counted(state, e);
            case DisposalRequested e -> requested(state, e);
            case DisposalApproved e -> entered(state, e.disposalNo(), DisposalStage.APPROVED);
            case DisposalReturned e ->
                entered(
                        changed(state, e.asset(), held -> held.stay(e.asset().count())),
                        e.disposalNo(),
                        DisposalStage.RETURNED);
            case DisposalCompleted e ->
                entered(
                        changed(state, e.asset(), held -> held.leave(e.asset().count())),
                        e.disposalNo(),
                        DisposalStage.COMPLETED);
            case RegistrationDue e -> due(state, e);
            case RegistrationDueChanged e -> dueChanged(state, e);
            case RegisterClosing ignored -> year(state, year -> year.enter(RegisterYear.Phase.CLOSING));
            case RegisterSealed ignored -> year(state, year -> year.enter(RegisterYear.Phase.SEALED));
            case RegisterReopened ignored -> year(state, year -> year.enter(RegisterYear.Phase.OPEN));
            case AssetTransferDeclined ignored -> state;
            case AssetCarriedOver e -> carriedOver(state, e.asset());
            case RegistrationCarriedOver e -> handedOn(state, e);
        };
    }

    private static State added(State state, Asset asset) {
        AssetNos numbers = state.find(Register.NUMBERS).orElse(AssetNos.NONE);
        return state.with(Register.NUMBERS, numbers.with(asset.assetNo()))
                .with(Register.assetKey(asset.assetNo()), new HeldAsset(asset, 0));
    }

    private static State registered(State state, AssetRegistered event) {
        Asset asset = event.asset();
        return matched(added(state, asset), event.paidBy(), UnaryOperator.identity())
                .with(Register.registrationKey(asset.assetNo()), new Registration(asset.count(), event.paidBy()));
    }

    /** Its number stays used. */
    private static State cancelled(State state, AssetRegistrationCancelled event) {
        return matched(changed(state, event.asset(), held -> held.counted(0)), event.paidBy(), Money::negate);
    }

    private static State matched(State state, List<PaidBy> paidBy, UnaryOperator<Money> sign) {
        State next = state;
        for (PaidBy paid : paidBy) {
            Key<Registered> key = Register.registeredKey(paid.year(), paid.voucher());
            next = next.with(key, next.find(key).orElse(Registered.NONE).plus(sign.apply(paid.amountFen())));
        }
        return next;
    }

    private static State carriedOver(State state, Asset asset) {
        AssetNos carried = state.find(Register.CARRIED_OVER).orElse(AssetNos.NONE);
        return state.with(Register.CARRIED_OVER, carried.with(asset.assetNo()));
    }

    /** What waits in the next year waits here no more. */
    private static State handedOn(State state, RegistrationCarriedOver event) {
        Key<Registered> key = Register.registeredKey(event.paidIn(), event.voucher());
        return state.with(key, state.find(key).orElse(Registered.NONE).plus(event.openFen()));
    }

    private static State offered(State state, AssetTransferOffered event) {
        State moving =
                changed(state, event.asset(), held -> held.move(event.asset().count()));
        return year(moving, RegisterYear::offered)
                .with(
                        Register.transferKey(event.requestId()),
                        new Transfer(event.requestId(), event.asset(), event.toUnit(), event.toAssetNo(), false));
    }

    private static State answered(State state, String requestId) {
        Key<Transfer> key = Register.transferKey(requestId);
        return year(state, RegisterYear::answered)
                .with(key, state.find(key).orElseThrow().answer());
    }

    private static State counted(State state, StocktakeRecorded event) {
        State next = state.with(Register.stocktakeKey(event.stocktakeNo()), new Stocktake(event.assetsCounted()));
        for (StocktakeAdjustment adjustment : event.adjustments()) {
            next = changed(next, adjustment.assetNo(), held -> held.counted(adjustment.counted()));
        }
        return next;
    }

    private static State requested(State state, DisposalRequested event) {
        State moving =
                changed(state, event.asset(), held -> held.move(event.asset().count()));
        return moving.with(
                Register.disposalKey(event.disposalNo()),
                new Disposal(
                        event.disposalNo(),
                        event.asset(),
                        event.method(),
                        DisposalStage.REQUESTED,
                        event.requestedBy()));
    }

    private static State entered(State state, String disposalNo, DisposalStage stage) {
        Key<Disposal> key = Register.disposalKey(disposalNo);
        return state.with(key, state.find(key).orElseThrow().enter(stage));
    }

    private static State due(State state, RegistrationDue event) {
        String key = Register.paymentKey(event.paidIn(), event.voucher());
        return state.with(
                        Register.DUE_KEYS,
                        state.find(Register.DUE_KEYS).orElse(DueKeys.NONE).with(key))
                .with(
                        Key.of(Due.class, key),
                        new Due(
                                event.paidIn(),
                                event.voucher(),
                                event.economic(),
                                event.amountFen(),
                                event.clearedOn()));
    }

    private static State dueChanged(State state, RegistrationDueChanged event) {
        Key<Due> key = Key.of(Due.class, Register.paymentKey(event.paidIn(), event.voucher()));
        return state.with(key, state.find(key).orElseThrow().become(event.economic(), event.amountFen()));
    }

    private static State changed(State state, Asset asset, UnaryOperator<HeldAsset> change) {
        return changed(state, asset.assetNo(), change);
    }

    private static State changed(State state, String assetNo, UnaryOperator<HeldAsset> change) {
        Key<HeldAsset> key = Register.assetKey(assetNo);
        return state.with(key, change.apply(state.find(key).orElseThrow()));
    }

    private static State year(State state, UnaryOperator<RegisterYear> change) {
        return state.with(Register.YEAR, change.apply(Register.year(state)));
    }
}
