package org.budgetyear.assets.refusal;

import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** Another disposal has the number. */
public record DisposalNoAlreadyUsed(String disposalNo, String assetNo) implements AssetRefusal {
    @Override
    public Problem problem() {
        return Wording.conflict("disposal-no-already-used")
                .at("data.disposalNo", disposalNo)
                .accepts("a number that no disposal of the year has", "本年度未用过的处置单号")
                .says(
                        "Disposal " + disposalNo + " is that of asset " + assetNo + ".",
                        "处置单 " + disposalNo + " 已用于资产 " + assetNo + "。")
                .problem();
    }
}
