package org.budgetyear.appropriations.refusal;

import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.code.UnitCode;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The unit has registered no such project. */
public record UnknownProject(String field, ProjectCode project, UnitCode unit) implements AppropriationRefusal {
    @Override
    public Problem problem() {
        return Wording.unprocessable("unknown-project")
                .at(field, project.value())
                .accepts("a project that unit " + unit + " has registered in this year", "单位 " + unit + " 本年度已登记的项目")
                .says(
                        "Unit " + unit + " has no project " + project + " in this year.",
                        "单位 " + unit + " 本年度没有项目 " + project + "。")
                .problem();
    }
}
