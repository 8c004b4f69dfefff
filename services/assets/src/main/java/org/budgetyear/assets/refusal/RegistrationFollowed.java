package org.budgetyear.assets.refusal;

import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/**
 * Pieces of the asset have left, were counted otherwise or are on their way.
 *
 * @param available how many of what was registered are there and stay
 */
public record RegistrationFollowed(String assetNo, int registered, int available) implements AssetRefusal {
    @Override
    public Problem problem() {
        return Wording.conflict("registration-followed")
                .at("data.assetNo", assetNo)
                .accepts("an asset of which all " + registered + " pieces are there", "登记的 " + registered + " 件均在册的资产")
                .says(
                        "Of asset " + assetNo + " " + registered + " were registered and " + available
                                + " are there and not on their way.",
                        "资产 " + assetNo + " 登记 " + registered + " 件，现在册且未在划转或处置中的 " + available + " 件。")
                .problem();
    }
}
