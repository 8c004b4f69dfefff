package org.budgetyear.appropriations.budget;

import java.util.Optional;
import org.budgetyear.model.code.ProjectCode;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.line.ThreePublicItem;
import org.budgetyear.runtime.decider.Key;
import org.budgetyear.runtime.decider.State;

/** Where each piece of a unit's budget is kept. */
final class Entries {
    static final Key<BudgetYear> YEAR = Key.of(BudgetYear.class);
    static final Key<DepartmentYear> DEPARTMENT_YEAR = Key.of(DepartmentYear.class);

    static final Key<Openings> OPENINGS = Key.of(Openings.class);

    static final Key<UnitKindSince> KIND = Key.of(UnitKindSince.class);

    private Entries() {}

    static Key<BudgetLine> line(QuotaLine line) {
        return Key.of(BudgetLine.class, line.key());
    }

    static Key<DebitRequest> request(String requestId) {
        return Key.of(DebitRequest.class, requestId);
    }

    static Key<Project> project(ProjectCode project) {
        return Key.of(Project.class, project.value());
    }

    static Key<Ceiling> ceiling(ThreePublicItem item) {
        return Key.of(Ceiling.class, item.name());
    }

    static Key<PriorYearFigure> priorYearFigure(String metric) {
        return Key.of(PriorYearFigure.class, metric);
    }

    static Key<PerformanceGoal> goal(ProjectCode project) {
        return Key.of(PerformanceGoal.class, project.value());
    }

    static Key<Explanation> explanation(String scope) {
        return Key.of(Explanation.class, scope);
    }

    /** A request that has come this far and no farther. */
    static Optional<DebitRequest> request(State state, String requestId, DebitRequest.Stage stage) {
        return state.find(request(requestId)).filter(request -> request.stage() == stage);
    }
}
