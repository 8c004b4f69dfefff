package org.budgetyear.closing.command;

/** Addressed to a unit's year. */
public sealed interface UnitCommand extends ClosingCommand
        permits OpenClosing,
                SetFreezeDate,
                FreezeYear,
                NoteSeal,
                ExplainDifference,
                RecordReconciliation,
                RecordChecks,
                SignYear,
                ReopenYear {}
