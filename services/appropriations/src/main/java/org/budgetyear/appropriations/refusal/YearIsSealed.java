package org.budgetyear.appropriations.refusal;

import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The unit's year is sealed: its accounts are final. */
public record YearIsSealed(UnitYear unitYear) implements AppropriationRefusal {
    @Override
    public Problem problem() {
        return Wording.conflict("year-sealed")
                .at("year", unitYear.year().toString())
                .accepts("a year that is not sealed", "未封账的年度")
                .says(
                        "The year " + unitYear.year() + " of unit " + unitYear.unit()
                                + " is sealed; its budget can no longer change.",
                        "单位 " + unitYear.unit() + " 的 " + unitYear.year() + " 年度已封账，指标不能再变动。")
                .problem();
    }
}
