package org.budgetyear.procurement.command;

import org.budgetyear.model.money.Money;

/** Payments has not released what is reserved. */
public record RefuseRelease(String requestId, String contract, Money openFen, Money unpaidFen)
        implements AnswerCommand {}
