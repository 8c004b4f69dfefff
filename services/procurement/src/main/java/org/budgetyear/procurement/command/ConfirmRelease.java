package org.budgetyear.procurement.command;

import org.budgetyear.model.money.Money;

/** Payments has released what was reserved. */
public record ConfirmRelease(String requestId, String contract, Money paidFen) implements AnswerCommand {}
