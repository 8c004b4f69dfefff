package org.budgetyear.appropriations.refusal;

import java.util.Objects;
import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;
import org.jspecify.annotations.Nullable;

/** The seal that is to be lifted is not the one that the year has: a later one came between. */
public record OtherSeal(
        UnitYear unitYear,
        @Nullable String sealId,
        @Nullable String asked) implements AppropriationRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("other-seal")
                .at("data.sealId", Objects.requireNonNullElse(asked, "none"))
                .accepts(Objects.requireNonNullElse(sealId, "no seal"), sealId == null ? "未封账" : "封账 " + sealId)
                .says(
                        "The year " + unitYear + " has another seal than the one to be lifted.",
                        unitYear + " 的封账与要解除的封账不一致。")
                .problem();
    }
}
