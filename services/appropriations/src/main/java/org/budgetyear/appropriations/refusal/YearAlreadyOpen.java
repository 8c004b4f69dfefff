package org.budgetyear.appropriations.refusal;

import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The unit's year was opened before. */
public record YearAlreadyOpen(UnitYear unitYear) implements AppropriationRefusal {
    @Override
    public Problem problem() {
        return Wording.conflict("year-already-open")
                .at("year", unitYear.year().toString())
                .accepts("a year that was not opened yet", "尚未开启的年度")
                .says(
                        "Unit " + unitYear.unit() + " has opened the year " + unitYear.year() + " already.",
                        "单位 " + unitYear.unit() + " 已开启 " + unitYear.year() + " 年度。")
                .problem();
    }
}
