package org.budgetyear.assets.command;

import java.time.LocalDate;
import org.budgetyear.model.code.EconomicCode;
import org.budgetyear.model.code.FiscalYear;
import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Command;

/** A payment bought something that has to come into the register. */
public record AwaitRegistration(
        FiscalYear paidIn, String voucher, EconomicCode economic, Money amountFen, LocalDate clearedOn)
        implements DueCommand, Command.FromPolicy {}
