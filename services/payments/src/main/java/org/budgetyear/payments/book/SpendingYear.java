package org.budgetyear.payments.book;

import org.budgetyear.model.money.Money;

/**
 * A year that was opened for spending.
 *
 * @param directPosting whether payments may be posted that are cleared already
 * @param openPayments how many are requested or approved and not yet cleared
 * @param reservedFen what those reserve, in fen
 */
public record SpendingYear(Phase phase, boolean directPosting, int openPayments, Money reservedFen) {

    /** Whether money can move. */
    public enum Phase {
        OPEN,
        SEALED
    }

    static SpendingYear opened(boolean directPosting) {
        return new SpendingYear(Phase.OPEN, directPosting, 0, Money.ZERO);
    }

    SpendingYear withOpenPayment(Money amount) {
        return new SpendingYear(phase, directPosting, openPayments + 1, reservedFen.plus(amount));
    }

    SpendingYear withoutOpenPayment(Money amount) {
        return new SpendingYear(phase, directPosting, openPayments - 1, reservedFen.minus(amount));
    }

    SpendingYear seal() {
        return new SpendingYear(Phase.SEALED, directPosting, openPayments, reservedFen);
    }
}
