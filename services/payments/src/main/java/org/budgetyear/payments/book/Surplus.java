package org.budgetyear.payments.book;

import org.budgetyear.model.money.Money;

/**
 * The accumulated surplus. What the year allocates to it can be used from the next year on.
 *
 * @param openingFen what was accumulated in earlier years, in fen
 * @param usedFen what this year has used of it, in fen
 */
public record Surplus(Money openingFen, Money usedFen) {

    public static final Surplus NONE = new Surplus(Money.ZERO, Money.ZERO);

    /** What can still be used; never negative. */
    public Money left() {
        return openingFen.minus(usedFen);
    }

    Surplus use(Money amount) {
        return new Surplus(openingFen, usedFen.plus(amount));
    }
}
