package org.budgetyear.closing.refusal;

import java.util.Objects;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;
import org.jspecify.annotations.Nullable;

/** What was compared or checked was not folded up to the seal that the year has now. */
public record OtherSeal(
        UnitYear unitYear, String asked, @Nullable String sealId) implements ClosingRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("other-seal")
                .at("sealId", asked)
                .accepts(
                        Objects.requireNonNullElse(sealId, "a year that is sealed"),
                        sealId == null ? "已封账的年度" : "封账 " + sealId)
                .says(
                        "The year " + unitYear + " is not sealed, or was sealed again since.",
                        unitYear + " 年度未封账，或此后重新封账。")
                .problem();
    }
}
