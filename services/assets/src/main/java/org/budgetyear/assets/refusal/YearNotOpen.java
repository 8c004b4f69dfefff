package org.budgetyear.assets.refusal;

import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The unit's year is not open. */
public record YearNotOpen(UnitYear unitYear) implements AssetRefusal {
    @Override
    public Problem problem() {
        return Wording.conflict("year-not-open")
                .at("year", unitYear.year().toString())
                .accepts("a year that the bureau has opened for the unit", "财政部门已开账的年度")
                .says(
                        "The year " + unitYear.year() + " of unit " + unitYear.unit() + " is not open.",
                        "单位 " + unitYear.unit() + " 的 " + unitYear.year() + " 年度尚未开账。")
                .problem();
    }
}
