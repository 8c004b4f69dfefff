package org.budgetyear.assets.command;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.budgetyear.model.code.NotAccepted;
import org.budgetyear.runtime.decider.Form;
import org.jspecify.annotations.Nullable;

/** Records what was counted (盘点); each number that differs from the register's has a reason. */
public record RecordStocktake(String stocktakeNo, List<Line> lines) implements RegisterCommand {
    public RecordStocktake {
        Form.text("stocktakeNo", stocktakeNo);
        Set<String> assets = new HashSet<>();
        if (lines.isEmpty() || !lines.stream().allMatch(line -> assets.add(line.assetNo()))) {
            throw new NotAccepted("lines", "at least one asset, and each once", "至少一项资产，每项一次");
        }
    }

    /** @param reason why it differs; null when it does not */
    public record Line(
            String assetNo, int counted, @Nullable String reason) {
        public Line {
            Form.text("assetNo", assetNo);
            Pieces.someOrNone("counted", counted);
            Form.optionalText("reason", reason);
        }
    }
}
