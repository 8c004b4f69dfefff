package org.budgetyear.assets.register;

import org.budgetyear.assets.command.AssetCommand;
import org.budgetyear.assets.command.DisposalCommand;
import org.budgetyear.assets.command.DueCommand;
import org.budgetyear.assets.command.RegisterCommand;
import org.budgetyear.assets.command.TransferCommand;
import org.budgetyear.assets.command.YearCommand;
import org.budgetyear.model.assets.AssetEvent;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decider;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.State;

/** The rules of a unit's asset register for one year. */
public final class AssetDecider implements Decider<AssetCommand, AssetEvent> {

    @Override
    public Decision<AssetEvent> decide(State state, CommandContext context, AssetCommand command) {
        return switch (command) {
            case RegisterCommand c -> RegisterRules.decide(state, context, c);
            case TransferCommand c -> TransferRules.decide(state, context, c);
            case DisposalCommand c -> DisposalRules.decide(state, context, c);
            case DueCommand c -> DueRules.decide(state, context, c);
            case YearCommand c -> YearRules.decide(state, context, c);
        };
    }

    @Override
    public State evolve(State state, AssetEvent event) {
        return RegisterFold.evolve(state, event);
    }
}
