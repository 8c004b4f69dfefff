package org.budgetyear.assets.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.budgetyear.assets.command.RecordStocktake;
import org.budgetyear.assets.refusal.AssetRefusal;
import org.budgetyear.assets.refusal.DifferenceWithoutReason;
import org.budgetyear.assets.refusal.StocktakeAlreadyRecorded;
import org.budgetyear.assets.refusal.UnknownAsset;
import org.budgetyear.model.assets.AssetEvent;
import org.budgetyear.model.assets.StocktakeAdjustment;
import org.budgetyear.model.assets.StocktakeRecorded;
import org.budgetyear.runtime.decider.CommandContext;
import org.budgetyear.runtime.decider.Decision;
import org.budgetyear.runtime.decider.Ruling;
import org.budgetyear.runtime.decider.State;

/** What is counted is compared with the register, and each difference is adjusted for its reason. */
final class StocktakeRules {

    private StocktakeRules() {}

    static Decision<AssetEvent> record(State state, CommandContext context, RecordStocktake command) {
        return Ruling.refusedBy(YearRules.closed(state, context))
                .orBy(() -> alreadyRecorded(state, command.stocktakeNo()))
                .orBy(() -> wrong(state, command.lines()))
                .otherwise(() -> new StocktakeRecorded(
                        command.stocktakeNo(), command.lines().size(), adjustments(state, command.lines())));
    }

    private static Optional<AssetRefusal> alreadyRecorded(State state, String stocktakeNo) {
        return state.find(Register.stocktakeKey(stocktakeNo)).map(ignored -> new StocktakeAlreadyRecorded(stocktakeNo));
    }

    private static Optional<AssetRefusal> wrong(State state, List<RecordStocktake.Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Optional<AssetRefusal> wrong = wrong(state, "data.lines." + i, lines.get(i));
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    private static Optional<AssetRefusal> wrong(State state, String at, RecordStocktake.Line line) {
        Optional<HeldAsset> found = Register.asset(state, line.assetNo());
        if (found.isEmpty()) {
            return Optional.of(new UnknownAsset(at + ".assetNo", line.assetNo()));
        }
        HeldAsset held = found.get();
        int booked = held.asset().count();
        if (booked == line.counted()) {
            return Optional.empty();
        }
        return line.reason() == null
                ? Optional.of(new DifferenceWithoutReason(at + ".counted", line.assetNo(), booked, line.counted()))
                : RegisterRules.onItsWay(held);
    }

    private static List<StocktakeAdjustment> adjustments(State state, List<RecordStocktake.Line> lines) {
        List<StocktakeAdjustment> adjustments = new ArrayList<>();
        for (RecordStocktake.Line line : lines) {
            int booked =
                    Register.asset(state, line.assetNo()).orElseThrow().asset().count();
            String reason = line.reason();
            if (booked != line.counted() && reason != null) {
                adjustments.add(new StocktakeAdjustment(line.assetNo(), booked, line.counted(), reason));
            }
        }
        return adjustments;
    }
}
