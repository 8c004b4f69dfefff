package org.budgetyear.procurement.command;

import org.budgetyear.model.contract.ContractStanding;
import org.budgetyear.runtime.decider.Command;

/** Notes what a contract came to in last year. */
public record BringForwardContract(String contract, ContractStanding standing)
        implements HandoverCommand, Command.FromPolicy {}
