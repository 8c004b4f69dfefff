package org.budgetyear.assets.command;

import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Command;

/** A payment's codes were corrected; whether it bought something to be registered follows from the new one. */
public record ReclassifyDue(String voucher, EconomicCode toEconomic, Money amountFen)
        implements DueCommand, Command.FromPolicy {}
