package org.budgetyear.appropriations.refusal;

import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** The project's code is taken in this year. */
public record ProjectAlreadyRegistered(ProjectCode project, String name) implements AppropriationRefusal {
    @Override
    public Problem problem() {
        return Wording.conflict("project-already-registered")
                .at("data.project", project.value())
                .accepts("a project code that was not used in this year", "本年度未使用过的项目代码")
                .says(
                        "Project " + project + " is registered already, as " + name + ".",
                        "项目 " + project + " 已登记，名称为" + name + "。")
                .problem();
    }
}
