package org.budgetyear.assets.register;

import java.util.List;
import java.util.Optional;
import org.budgetyear.model.assets.Asset;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Key;
import org.budgetyear.runtime.decider.State;

/** Reads a unit's register. */
final class Register {

    static final Key<RegisterYear> YEAR = Key.of(RegisterYear.class);
    static final Key<AssetNos> NUMBERS = Key.of(AssetNos.class);
    static final Key<DueKeys> DUE_KEYS = Key.of(DueKeys.class);

    /** Which of them are in the next year's register already. */
    static final Key<AssetNos> CARRIED_OVER = Key.of(AssetNos.class, "carried-over");

    private Register() {}

    static RegisterYear year(State state) {
        return state.find(YEAR).orElse(RegisterYear.NEW);
    }

    static Optional<HeldAsset> asset(State state, String assetNo) {
        return state.find(assetKey(assetNo));
    }

    /** What the register has, in order of the numbers. */
    static List<Asset> assets(State state) {
        return state.find(NUMBERS).orElse(AssetNos.NONE).numbers().stream()
                .sorted()
                .map(number -> asset(state, number).orElseThrow().asset())
                .filter(asset -> asset.count() > 0)
                .toList();
    }

    /** What payments bought, in order of their keys. */
    static List<Due> dues(State state) {
        return state.find(DUE_KEYS).orElse(DueKeys.NONE).keys().stream()
                .sorted()
                .map(key -> state.find(Key.of(Due.class, key)).orElseThrow())
                .toList();
    }

    static Optional<Due> due(State state, FiscalYear paidIn, String voucher) {
        return state.find(Key.of(Due.class, paymentKey(paidIn, voucher)));
    }

    static Money registered(State state, FiscalYear paidIn, String voucher) {
        return state.find(registeredKey(paidIn, voucher))
                .orElse(Registered.NONE)
                .amountFen();
    }

    /** What of it is still to be registered. */
    static Money open(State state, Due due) {
        return due.amountFen()
                .minus(registered(state, due.paidIn(), due.voucher()))
                .max(Money.ZERO);
    }

    static Optional<Transfer> pendingTransfer(State state, String requestId) {
        return state.find(transferKey(requestId)).filter(transfer -> !transfer.answered());
    }

    static Optional<Disposal> disposal(State state, String disposalNo) {
        return state.find(disposalKey(disposalNo));
    }

    /** How the asset came into this year's register; empty for what came otherwise, or is in the next one. */
    static Optional<Registration> registration(State state, String assetNo) {
        return state.find(registrationKey(assetNo))
                .filter(any -> !state.find(CARRIED_OVER)
                        .orElse(AssetNos.NONE)
                        .numbers()
                        .contains(assetNo));
    }

    static Key<Registration> registrationKey(String assetNo) {
        return Key.of(Registration.class, assetNo);
    }

    static Key<HeldAsset> assetKey(String assetNo) {
        return Key.of(HeldAsset.class, assetNo);
    }

    static Key<Registered> registeredKey(FiscalYear paidIn, String voucher) {
        return Key.of(Registered.class, paymentKey(paidIn, voucher));
    }

    static Key<Transfer> transferKey(String requestId) {
        return Key.of(Transfer.class, requestId);
    }

    static Key<Disposal> disposalKey(String disposalNo) {
        return Key.of(Disposal.class, disposalNo);
    }

    static Key<Stocktake> stocktakeKey(String stocktakeNo) {
        return Key.of(Stocktake.class, stocktakeNo);
    }

    static String paymentKey(FiscalYear paidIn, String voucher) {
        return paidIn + "/" + voucher;
    }
}
