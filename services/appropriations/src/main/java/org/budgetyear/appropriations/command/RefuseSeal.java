package org.budgetyear.appropriations.command;

import org.budgetyear.model.money.Money;
import org.budgetyear.runtime.decider.Command;

/** Payments cannot seal the year yet; says how many payments are open and what they reserve. */
public record RefuseSeal(String requestId, int openPayments, Money reservedFen)
        implements AppropriationCommand, Command.FromPolicy {}
