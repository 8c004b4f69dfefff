package org.budgetyear.appropriations.command;

import org.budgetyear.runtime.decider.Command;

/** What can be asked of a unit's budget. Amounts are positive fen; the name of the command says the direction. */
public sealed interface AppropriationCommand extends Command
        permits OpenDepartmentYear,
                RecordPriorYearFigure,
                OpenYear,
                RegisterProject,
                OpenLine,
                IssueQuota,
                SupplementQuota,
                CarryOverQuota,
                CutQuota,
                FreezeQuota,
                UnfreezeQuota,
                ReclaimQuota,
                TransferQuota,
                SetThreePublicCeiling,
                SealYear,
                HoldConfirmed,
                HoldRefused,
                ReceiveTransfer,
                ConfirmTransfer,
                DeclineTransfer,
                FreezeBudget,
                ReopenBudget,
                OpenNextYear,
                CompleteSeal,
                RefuseSeal,
                DisclosureCommand {}
