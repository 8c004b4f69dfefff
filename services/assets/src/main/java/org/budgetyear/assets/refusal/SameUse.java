package org.budgetyear.assets.refusal;

import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The vehicle has that use already. */
public record SameUse(String assetNo, String use) implements AssetRefusal {
    @Override
    public Problem problem() {
        return Wording.conflict("same-use")
                .at("data.use", use)
                .accepts("another use", "另一用途")
                .says(
                        "Vehicle " + assetNo + " is used for " + use + " already.",
                        "车辆 " + assetNo + " 的用途已是 " + use + "。")
                .problem();
    }
}
