package org.budgetyear.procurement.command;

/** What can be asked of a contract. */
public sealed interface ContractCommand extends ProcurementCommand
        permits SignContract,
                ContinueContract,
                FundContract,
                AmendContract,
                RecordAcceptance,
                CompleteContract,
                TerminateContract {}
