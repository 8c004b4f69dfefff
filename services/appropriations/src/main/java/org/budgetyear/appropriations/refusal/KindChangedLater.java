package org.budgetyear.appropriations.refusal;

import java.time.LocalDate;
import org.budgetyear.model.line.UnitKind;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** Changes of kind are recorded in their order, or the segments of the year would change under what was told of them. */
public record KindChangedLater(LocalDate date, UnitKind kind, LocalDate since) implements AppropriationRefusal {
    @Override
    public Problem problem() {
        return Wording.conflict("kind-changed-later")
                .at("data.effectiveFrom", date.toString())
                .accepts("a day after " + since, since + " 之后的日期")
                .says(
                        "The unit is of kind " + kind + " since " + since + "; " + date + " is not after that.",
                        "单位自 " + since + " 起性质为 " + kind + "，" + date + " 不在其后。")
                .problem();
    }
}
