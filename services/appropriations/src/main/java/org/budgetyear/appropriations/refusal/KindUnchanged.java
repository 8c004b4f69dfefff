package org.budgetyear.appropriations.refusal;

import org.budgetyear.model.line.UnitKind;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The unit is of that kind already. */
public record KindUnchanged(UnitKind kind) implements AppropriationRefusal {
    @Override
    public Problem problem() {
        return Wording.conflict("kind-unchanged")
                .at("data.kind", kind.name())
                .accepts("a kind that the unit is not", "与现有性质不同的单位性质")
                .says("The unit is of kind " + kind + " already.", "单位性质已经是 " + kind + "。")
                .problem();
    }
}
