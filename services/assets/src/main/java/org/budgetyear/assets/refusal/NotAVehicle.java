package org.budgetyear.assets.refusal;

import org.budgetyear.model.assets.AssetKind;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** Only vehicles have a use. */
public record NotAVehicle(String assetNo, AssetKind kind) implements AssetRefusal {
    @Override
    public Problem problem() {
        return Wording.unprocessable("not-a-vehicle")
                .at("data.assetNo", assetNo)
                .accepts("a vehicle", "车辆")
                .says(
                        "Asset " + assetNo + " is no vehicle but " + kind + ".",
                        "资产 " + assetNo + " 不是车辆，而是 " + kind + "。")
                .problem();
    }
}
