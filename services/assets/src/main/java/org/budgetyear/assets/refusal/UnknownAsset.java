package org.budgetyear.assets.refusal;

import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The register has no such asset. */
public record UnknownAsset(String field, String assetNo) implements AssetRefusal {
    @Override
    public Problem problem() {
        return Wording.notFound("unknown-asset")
                .at(field, assetNo)
                .accepts(
                        "the number of an asset in the register; last year's come into it when last year is sealed",
                        "资产账中的编号；上年资产在上年封账后转入")
                .says("The register has no asset " + assetNo + ".", "资产账中没有编号为 " + assetNo + " 的资产。")
                .problem();
    }
}
