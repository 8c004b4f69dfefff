package org.budgetyear.procurement.command;

import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Command;

/** Hands a contract that has not ended on to the next year; payments has said what was paid for it. */
public record CarryOverContract(String contract, Money paidFen) implements HandoverCommand, Command.FromPolicy {}
