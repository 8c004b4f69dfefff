package org.budgetyear.finalaccounts.account;

import org.budgetyear.model.money.Money;

/** A payment whose purchases are to be registered, and what has been registered of it. */
public record QueuedPayment(PaymentDue due, Money registeredFen) {

    /** What is still to be registered. */
    public Money openFen() {
        return due.amountFen().minus(registeredFen).max(Money.ZERO);
    }

    /** What was registered beyond what was paid, as when money came back later. */
    public Money overFen() {
        return registeredFen.minus(due.amountFen()).max(Money.ZERO);
    }

    boolean isSettled() {
        return registeredFen.equals(due.amountFen());
    }
}
