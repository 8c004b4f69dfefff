package org.budgetyear.procurement.refusal;

import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The year was opened before. */
public record YearAlreadyOpen(UnitYear unitYear) implements ProcurementRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("year-already-open")
                .at("year", unitYear.year().toString())
                .accepts("a year that is not open yet", "尚未开放的年度")
                .says(
                        "The year " + unitYear.year() + " of unit " + unitYear.unit() + " is open already.",
                        "单位 " + unitYear.unit() + " 的 " + unitYear.year() + " 年度已经开放。")
                .problem();
    }
}
