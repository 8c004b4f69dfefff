package org.budgetyear.appropriations.refusal;

import org.budgetyear.model.code.UnitYear;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The department's year was opened before. */
public record DepartmentYearAlreadyOpen(UnitYear unitYear, String departmentName) implements AppropriationRefusal {
    @Override
    public Problem problem() {
        return Wording.conflict("department-year-already-open")
                .at("year", unitYear.year().toString())
                .accepts("a year that the department has not opened yet", "部门尚未开启的年度")
                .says(
                        "Department " + unitYear.unit() + " (" + departmentName + ") has opened the year "
                                + unitYear.year() + " already.",
                        "部门 " + unitYear.unit() + "（" + departmentName + "）已开启 " + unitYear.year() + " 年度。")
                .problem();
    }
}
