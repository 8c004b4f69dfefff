package org.budgetyear.appropriations.refusal;

import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** There is no explanation of this figure to take back. */
public record NoExplanation(String scope) implements AppropriationRefusal {
    @Override
    public Problem problem() {
        return Wording.notFound("no-explanation")
                .at("data.scope", scope)
                .accepts("a figure that is explained", "已有说明的数据")
                .says("Nothing explains " + scope + ".", "数据 " + scope + " 没有说明。")
                .problem();
    }
}
