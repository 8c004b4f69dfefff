package org.budgetyear.closing.refusal;

import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The unit's or department's year is not open. */
public record NotOpened(UnitYear unitYear) implements ClosingRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("not-opened")
                .at("year", unitYear.year().toString())
                .accepts("a year that was opened", "已开启的年度")
                .says("The year " + unitYear + " is not open.", unitYear + " 年度尚未开启。")
                .problem();
    }
}
