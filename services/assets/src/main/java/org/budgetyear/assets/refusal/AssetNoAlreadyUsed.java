package org.budgetyear.assets.refusal;

import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** Another asset has the number, or had it. */
public record AssetNoAlreadyUsed(String assetNo, String name) implements AssetRefusal {
    @Override
    public Problem problem() {
        return Wording.conflict("asset-no-already-used")
                .at("data.assetNo", assetNo)
                .accepts("a number that the register does not have", "资产账中没有的编号")
                .says(
                        "Asset number " + assetNo + " is taken by " + name + ".",
                        "资产编号 " + assetNo + " 已用于“" + name + "”。")
                .problem();
    }
}
