package org.budgetyear.assets.refusal;

import java.util.List;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The disposal is not where the step begins. */
public record WrongStage(String disposalNo, DisposalStage stage, List<DisposalStage> accepted) implements AssetRefusal {
    @Override
    public Problem problem() {
        return Wording.conflict("wrong-stage")
                .at("data.disposalNo", disposalNo)
                .accepts(
                        "a disposal that is " + DisposalStage.labels(accepted),
                        "状态为" + DisposalStage.labelsZh(accepted) + "的处置单")
                .says(
                        "Disposal " + disposalNo + " is " + stage.label() + ".",
                        "处置单 " + disposalNo + " " + stage.labelZh() + "。")
                .problem();
    }
}
