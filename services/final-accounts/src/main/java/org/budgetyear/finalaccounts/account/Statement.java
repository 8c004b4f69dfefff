package org.budgetyear.finalaccounts.account;

import java.time.Instant;
import org.budgetyear.model.appropriations.DepartmentDutiesSet;
import org.budgetyear.model.appropriations.DepartmentUnitsListed;
import org.budgetyear.model.appropriations.DisclosureFact;
import org.budgetyear.model.appropriations.ExplanationWithdrawn;
import org.budgetyear.model.appropriations.PerformanceGoalSet;
import org.budgetyear.model.appropriations.SelfEvaluationRecorded;
import org.budgetyear.model.appropriations.UnitKindChanged;
import org.budgetyear.model.appropriations.VarianceExplained;

/**
 * Something that was stated for the disclosure.
 *
 * @param actor who stated it
 */
public record Statement(DisclosureFact fact, String actor, Instant recordedAt) {

    /** What it is about: a later statement about the same replaces it. */
    String subject() {
        return switch (fact) {
            case UnitKindChanged e -> "kind/" + e.effectiveFrom();
            case PerformanceGoalSet e -> "goal/" + e.project();
            case SelfEvaluationRecorded e -> "evaluation/" + e.project();
            case DepartmentDutiesSet ignored -> "duties";
            case DepartmentUnitsListed ignored -> "units";
            case VarianceExplained e -> "explanation/" + e.scope();
            case ExplanationWithdrawn e -> "explanation/" + e.scope();
        };
    }
}
