package org.budgetyear.closing.command;

import org.budgetyear.model.closing.ClosingStep;

/** A step that a person takes in a role that must allow it. */
public sealed interface ByPerson
        permits SetFreezeDate,
                FreezeYear,
                ExplainDifference,
                RecordReconciliation,
                RecordChecks,
                SignYear,
                ReopenYear,
                AggregateDepartment,
                ApproveDisclosure,
                PublishDisclosure,
                CarryForwardUnit {

    ClosingStep step();
}
