package org.budgetyear.procurement.refusal;

import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The year is sealed. */
public record YearSealed(UnitYear unitYear) implements ProcurementRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("year-sealed")
                .at("year", unitYear.year().toString())
                .accepts("a year that is not sealed", "未封账的年度")
                .says(
                        "The year " + unitYear.year() + " of unit " + unitYear.unit() + " is sealed.",
                        "单位 " + unitYear.unit() + " 的 " + unitYear.year() + " 年度已封账。")
                .problem();
    }
}
