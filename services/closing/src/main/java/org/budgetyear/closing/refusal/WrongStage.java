package org.budgetyear.closing.refusal;

import java.util.List;
import java.util.stream.Collectors;
import org.budgetyear.model.closing.ClosingStage;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The closing has not come to this step yet, or is beyond it. */
public record WrongStage(UnitYear unitYear, ClosingStage stage, List<ClosingStage> accepted) implements ClosingRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("wrong-stage")
                .at("stage", stage.name())
                .accepts(names(), "结账状态：" + names())
                .says(
                        "The closing of " + unitYear + " is at " + stage + ", where this step cannot be taken.",
                        unitYear + " 结账状态为 " + stage + "，不能办理此步骤。")
                .problem();
    }

    private String names() {
        return accepted.stream().map(ClosingStage::name).collect(Collectors.joining(", "));
    }
}
