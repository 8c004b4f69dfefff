package org.budgetyear.assets.refusal;

import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** There is no such disposal in the year. */
public record UnknownDisposal(String disposalNo) implements AssetRefusal {
    @Override
    public Problem problem() {
        return Wording.notFound("unknown-disposal")
                .at("data.disposalNo", disposalNo)
                .accepts("the number of a disposal of the year", "本年度的处置单号")
                .says("There is no disposal " + disposalNo + ".", "没有处置单 " + disposalNo + "。")
                .problem();
    }
}
