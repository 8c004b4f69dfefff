package org.budgetyear.assets.refusal;

import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** Pieces of the asset are being transferred or disposed of. */
public record AssetOnItsWay(String assetNo, int pieces) implements AssetRefusal {
    @Override
    public Problem problem() {
        return Wording.conflict("asset-on-its-way")
                .at("data.assetNo", assetNo)
                .accepts("an asset with no transfer or disposal under way", "没有划转或处置在办的资产")
                .says(
                        "Of asset " + assetNo + " " + pieces + " are being transferred or disposed of.",
                        "资产 " + assetNo + " 有 " + pieces + " 件正在划转或处置。")
                .problem();
    }
}
