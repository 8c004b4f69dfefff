package org.budgetyear.appropriations.command;

/** What a unit or a department states for its disclosure. */
public sealed interface DisclosureCommand extends AppropriationCommand
        permits ChangeUnitKind,
                SetPerformanceGoal,
                RecordSelfEvaluation,
                SetDepartmentDuties,
                ListDepartmentUnits,
                ExplainVariance,
                WithdrawExplanation {}
