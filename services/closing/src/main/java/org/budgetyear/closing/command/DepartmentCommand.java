package org.budgetyear.closing.command;

/** Addressed to the year of a department that publishes final accounts, under its own code. */
public sealed interface DepartmentCommand extends ClosingCommand
        permits EnlistUnit,
                NoteSignature,
                WithdrawSignature,
                AggregateDepartment,
                ApproveDisclosure,
                PublishDisclosure,
                CarryForwardUnit {}
