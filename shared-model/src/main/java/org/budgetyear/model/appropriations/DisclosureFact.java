package org.budgetyear.model.appropriations;

/** What a unit or a department states for its disclosure; it moves no money. */
public sealed interface DisclosureFact extends AppropriationEvent
        permits UnitKindChanged,
                PerformanceGoalSet,
                SelfEvaluationRecorded,
                DepartmentDutiesSet,
                DepartmentUnitsListed,
                VarianceExplained,
                ExplanationWithdrawn {}
