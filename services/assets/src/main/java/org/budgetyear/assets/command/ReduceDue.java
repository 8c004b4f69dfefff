package org.budgetyear.assets.command;

import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Command;

/** Money of a payment came back, so less has to come into the register. */
public record ReduceDue(FiscalYear paidIn, String voucher, Money amountFen) implements DueCommand, Command.FromPolicy {}
