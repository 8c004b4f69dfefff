package org.budgetyear.appropriations.refusal;

import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.runtime.decider.Problem;
import org.budgetyear.runtime.decider.Wording;

/** A project is evaluated against its goals, and it has none. */
public record NoPerformanceGoal(ProjectCode project) implements AppropriationRefusal {
    @Override
    public Problem problem() {
        return Wording.conflict("no-performance-goal")
                .at("data.project", project.value())
                .accepts("a project with performance goals", "已设定绩效目标的项目")
                .says(
                        "Project " + project + " has no performance goals to be evaluated against.",
                        "项目 " + project + " 未设定绩效目标，不能自评。")
                .problem();
    }
}
