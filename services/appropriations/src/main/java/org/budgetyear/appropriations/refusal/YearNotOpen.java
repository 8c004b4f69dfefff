package org.budgetyear.appropriations.refusal;

import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The unit's year was not opened, so it has no budget. */
public record YearNotOpen(UnitYear unitYear) implements AppropriationRefusal {
    @Override
    public Problem problem() {
        return Wording.conflict("year-not-open")
                .at("year", unitYear.year().toString())
                .accepts("a year that was opened for this unit", "本单位已开启的年度")
                .says(
                        "Unit " + unitYear.unit() + " has not opened the year " + unitYear.year() + ".",
                        "单位 " + unitYear.unit() + " 尚未开启 " + unitYear.year() + " 年度。")
                .problem();
    }
}
