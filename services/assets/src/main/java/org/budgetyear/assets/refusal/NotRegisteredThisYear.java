package org.budgetyear.assets.refusal;

import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The asset came from another year or unit, or has gone into the next year's register already. */
public record NotRegisteredThisYear(String assetNo) implements AssetRefusal {
    @Override
    public Problem problem() {
        return Wording.conflict("not-registered-this-year")
                .at("data.assetNo", assetNo)
                .accepts("an asset that was registered in this year and is in no later register", "本年度登记入账、尚未转入下年的资产")
                .says(
                        "Asset " + assetNo
                                + " was not registered in this year, or is in the next one already; a stocktake"
                                + " corrects it.",
                        "资产 " + assetNo + " 不是本年度登记入账的，或已转入下年；请以盘点更正。")
                .problem();
    }
}
