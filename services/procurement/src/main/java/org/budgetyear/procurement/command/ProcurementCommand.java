package org.budgetyear.procurement.command;

import org.budgetyear.runtime.decider.Command;

/** What can be asked of the procurement of a unit. */
public sealed interface ProcurementCommand extends Command
        permits YearCommand, PlanCommand, ContractCommand, AnswerCommand, HandoverCommand {}
