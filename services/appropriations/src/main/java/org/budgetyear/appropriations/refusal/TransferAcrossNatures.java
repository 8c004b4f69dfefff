package org.budgetyear.appropriations.refusal;

import org.budgetyear.model.line.Nature;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** Basic and project money are not mixed. */
public record TransferAcrossNatures(Nature fromNature, Nature toNature) implements AppropriationRefusal {
    @Override
    public Problem problem() {
        return Wording.unprocessable("transfer-across-natures")
                .at("data.toLine.nature", toNature.name())
                .accepts("a line of nature " + fromNature, "支出性质为 " + fromNature + " 的指标")
                .says(
                        "Money for " + fromNature + " expenditure cannot be transferred to " + toNature
                                + " expenditure.",
                        "支出性质 " + fromNature + " 的指标不能调剂到 " + toNature + "。")
                .problem();
    }
}
