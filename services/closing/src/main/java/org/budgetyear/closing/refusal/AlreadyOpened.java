package org.budgetyear.closing.refusal;

import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The closing of the year was begun before. */
public record AlreadyOpened(UnitYear unitYear) implements ClosingRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("already-opened")
                .at("year", unitYear.year().toString())
                .accepts("a year that is not open", "尚未开启的年度")
                .says("The year " + unitYear + " is open already.", unitYear + " 年度已开启。")
                .problem();
    }
}
