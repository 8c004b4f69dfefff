package org.budgetyear.appropriations.budget;

import org.budgetyear.model.appropriations.DepartmentDutiesSet;
import org.budgetyear.model.appropriations.DepartmentUnitsListed;
import org.budgetyear.model.appropriations.DisclosureFact;
import org.budgetyear.model.appropriations.ExplanationWithdrawn;
import org.budgetyear.model.appropriations.PerformanceGoalSet;
import org.budgetyear.model.appropriations.SelfEvaluationRecorded;
import org.budgetyear.model.appropriations.UnitKindChanged;
import org.budgetyear.model.appropriations.VarianceExplained;
import org.budgetyear.runtime.decider.State;

/** What of the statements later decisions depend on; what was said is for those who read the log. */
final class DisclosureFold {
    private DisclosureFold() {}

    static State evolve(State state, DisclosureFact event) {
        return switch (event) {
            case UnitKindChanged e -> state.with(Entries.KIND, new UnitKindSince(e.kind(), e.effectiveFrom()));
            case PerformanceGoalSet e -> state.with(Entries.goal(e.project()), new PerformanceGoal(e.amountFen()));
            case VarianceExplained e -> state.with(Entries.explanation(e.scope()), new Explanation(true));
            case ExplanationWithdrawn e -> state.with(Entries.explanation(e.scope()), new Explanation(false));
            case SelfEvaluationRecorded ignored -> state;
            case DepartmentDutiesSet ignored -> state;
            case DepartmentUnitsListed ignored -> state;
        };
    }
}
