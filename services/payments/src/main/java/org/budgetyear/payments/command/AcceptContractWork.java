package org.budgetyear.payments.command;

import org.budgetyear.model.money.Money;

/** Procurement has recorded an acceptance; the amount is all that has been accepted of the contract so far. */
public record AcceptContractWork(String contract, Money acceptedFen) implements ReservationCommand {}
