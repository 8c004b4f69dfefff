package org.budgetyear.assets.register;

import java.util.Optional;
import org.budgetyear.assets.command.CarryInAsset;
import org.budgetyear.assets.command.OpenRegister;
import org.budgetyear.assets.command.ReopenRegister;
import org.budgetyear.assets.command.SealRegister;
import org.budgetyear.assets.command.YearCommand;
import org.budgetyear.assets.refusal.AssetRefusal;
import org.budgetyear.assets.refusal.RegisterClosed;
import org.budgetyear.assets.refusal.YearNotOpen;
import org.budgetyear.model.assets.Asset;
import org.budgetyear.model.assets.AssetCarriedIn;
import org.budgetyear.model.assets.AssetEvent;
import org.budgetyear.model.assets.RegisterClosing;
import org.budgetyear.model.assets.RegisterOpened;
import org.budgetyear.model.assets.RegisterReopened;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.State;

/** A register takes entries while the year is open; what it has at the end is where the next one begins. */
final class YearRules {

    private YearRules() {}

    static Decision<AssetEvent> decide(State state, CommandContext context, YearCommand command) {
        return switch (command) {
            case OpenRegister ignored ->
                isOpen(state) && !Register.year(state).opened()
                        ? Decision.accepted(new RegisterOpened())
                        : Decision.accepted();
            case SealRegister ignored -> seal(state);
            case ReopenRegister c -> Decision.accepted(new RegisterReopened(c.causeId()));
            case CarryInAsset c -> carryIn(state, context, c.asset());
        };
    }

    /** Why nothing can change in the register; empty when it is open. */
    static Optional<AssetRefusal> closed(State state, CommandContext context) {
        if (!isOpen(state)) {
            return Optional.of(new RegisterClosed(context.unitYear()));
        }
        return Register.year(state).opened() ? Optional.empty() : Optional.of(new YearNotOpen(context.unitYear()));
    }

    private static boolean isOpen(State state) {
        return Register.year(state).phase() == RegisterYear.Phase.OPEN;
    }

    /** Transfers that are under way are answered first: until then nobody knows in which of two registers they end. */
    private static Decision<AssetEvent> seal(State state) {
        if (!isOpen(state)) {
            return Decision.accepted();
        }
        return Register.year(state).pendingTransfers() > 0
                ? Decision.accepted(new RegisterClosing())
                : new Decision.Accepted<>(Closing.events(state));
    }

    /** Nothing of last year is lost, even when an asset of this year took its number meanwhile. */
    private static Decision<AssetEvent> carryIn(State state, CommandContext context, Asset asset) {
        if (Register.year(state).phase() == RegisterYear.Phase.SEALED) {
            return Decision.refused(new RegisterClosed(context.unitYear()));
        }
        String number = asset.assetNo();
        while (Register.asset(state, number).isPresent()) {
            number = number + " (" + context.unitYear().year().previous() + ")";
        }
        return Decision.accepted(new AssetCarriedIn(asset.numbered(number)));
    }
}
