package org.budgetyear.assets.register;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.budgetyear.model.assets.Asset;
import org.budgetyear.model.assets.AssetCarriedOver;
import org.budgetyear.model.assets.AssetEvent;
import org.budgetyear.model.assets.RegisterSealed;
import org.budgetyear.model.assets.RegistrationCarriedOver;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.State;

/**
 * The end of a year's register: all that it has, and all that is still to be registered, goes on in the next. When a year
 * was reopened and ends again, only what is new goes on: the rest is in the next register, and may have changed there.
 */
final class Closing {

    private Closing() {}

    /** The last events of the year. */
    static List<AssetEvent> events(State state) {
        List<AssetEvent> events = new ArrayList<>();
        List<String> before =
                state.find(Register.CARRIED_OVER).orElse(AssetNos.NONE).numbers();
        List<Asset> assets = Register.assets(state).stream()
                .filter(asset -> !before.contains(asset.assetNo()))
                .toList();
        assets.forEach(asset -> events.add(new AssetCarriedOver(asset)));
        for (Due due : Register.dues(state)) {
            Money open = Register.open(state, due);
            if (open.isPositive()) {
                events.add(new RegistrationCarriedOver(
                        due.paidIn(), due.voucher(), due.economic(), open, due.clearedOn()));
            }
        }
        events.add(new RegisterSealed(assets.size()));
        return List.copyOf(events);
    }

    /** An answer to a transfer, with what follows it when the seal waited for the last of them. */
    static List<AssetEvent> after(State state, AssetEvent answer) {
        State after = RegisterFold.evolve(state, answer);
        RegisterYear year = Register.year(after);
        return year.phase() == RegisterYear.Phase.CLOSING && year.pendingTransfers() == 0
                ? Stream.concat(Stream.of(answer), events(after).stream()).toList()
                : List.of(answer);
    }
}
