package org.budgetyear.assets.refusal;

import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** A stocktake found another number than the register has, and gives no reason. */
public record DifferenceWithoutReason(String field, String assetNo, int booked, int counted) implements AssetRefusal {
    @Override
    public Problem problem() {
        return Wording.unprocessable("difference-without-reason")
                .at(field, Integer.toString(counted))
                .accepts("a reason for the difference", "差异原因")
                .says(
                        "The register has " + booked + " of asset " + assetNo + "; " + counted
                                + " were counted, and no reason is given.",
                        "资产 " + assetNo + " 账面 " + booked + " 件，盘点 " + counted + " 件，未说明原因。")
                .problem();
    }
}
