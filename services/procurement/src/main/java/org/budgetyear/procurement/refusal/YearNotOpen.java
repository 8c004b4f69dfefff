package org.budgetyear.procurement.refusal;

import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** Appropriations has not opened the year. */
public record YearNotOpen(UnitYear unitYear) implements ProcurementRefusal {

    @Override
    public Problem problem() {
        return Wording.conflict("year-not-open")
                .at("year", unitYear.year().toString())
                .accepts("a year that is open", "已开放的年度")
                .says(
                        "The year " + unitYear.year() + " of unit " + unitYear.unit() + " is not open.",
                        "单位 " + unitYear.unit() + " 的 " + unitYear.year() + " 年度尚未开放。")
                .problem();
    }
}
