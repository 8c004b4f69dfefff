package org.budgetyear.assets.command;

import org.budgetyear.model.code.UnitCode;
import org.budgetyear.runtime.decider.Form;
import org.jspecify.annotations.Nullable;

/**
 * Gives an asset to another unit (划转), which has it once it has taken it.
 *
 * @param count how many pieces; null for all
 * @param toAssetNo its number there; null for the same
 */
public record TransferAsset(
        String assetNo,
        @Nullable Integer count,
        UnitCode toUnit,
        @Nullable String toAssetNo) implements TransferCommand {
    public TransferAsset {
        Form.text("assetNo", assetNo);
        Pieces.someOrAll("count", count);
        Form.optionalText("toAssetNo", toAssetNo);
    }
}
