package org.budgetyear.assets.refusal;

import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The register has not as many pieces that are not on their way already. */
public record InsufficientPieces(String assetNo, int available, int requested) implements AssetRefusal {
    @Override
    public Problem problem() {
        return Wording.unprocessable("insufficient-pieces")
                .at("data.count", Integer.toString(requested))
                .accepts("at most " + available, "至多 " + available)
                .says(
                        "Of asset " + assetNo + " " + available + " can leave; " + requested + " were asked for.",
                        "资产 " + assetNo + " 可划转或处置 " + available + " 件，申请 " + requested + " 件。")
                .problem();
    }
}
