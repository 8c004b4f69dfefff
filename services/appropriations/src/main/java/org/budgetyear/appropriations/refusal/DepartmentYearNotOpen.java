package org.budgetyear.appropriations.refusal;

import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The department has not opened the year, so it has no figures to compare with. */
public record DepartmentYearNotOpen(UnitYear unitYear) implements AppropriationRefusal {
    @Override
    public Problem problem() {
        return Wording.conflict("department-year-not-open")
                .at("year", unitYear.year().toString())
                .accepts("a year that was opened for this department", "本部门已开启的年度")
                .says(
                        "Department " + unitYear.unit() + " has not opened the year " + unitYear.year() + ".",
                        "部门 " + unitYear.unit() + " 尚未开启 " + unitYear.year() + " 年度。")
                .problem();
    }
}
