package org.budgetyear.payments.book;

import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A year that was opened for spending.
 *
 * @param directPosting whether payments may be posted that are cleared already
 * @param openPayments how many are requested or approved and not yet cleared
 * @param reservedFen what those reserve, in fen
 * @param softFrozen whether only corrections are taken
 * @param sealId the request that sealed it; null unless it is sealed
 */
public record SpendingYear(
        Phase phase,
        boolean directPosting,
        int openPayments,
        Money reservedFen,
        boolean softFrozen,
        @Nullable String sealId) {

    /** Whether money can move. */
    public enum Phase {
        OPEN,
        SEALED
    }

    static SpendingYear opened(boolean directPosting) {
        return new SpendingYear(Phase.OPEN, directPosting, 0, Money.ZERO, false, null);
    }

    SpendingYear withOpenPayment(Money amount) {
        return new SpendingYear(phase, directPosting, openPayments + 1, reservedFen.plus(amount), softFrozen, sealId);
    }

    SpendingYear withoutOpenPayment(Money amount) {
        return new SpendingYear(phase, directPosting, openPayments - 1, reservedFen.minus(amount), softFrozen, sealId);
    }

    SpendingYear seal(String requestId) {
        return new SpendingYear(Phase.SEALED, directPosting, openPayments, reservedFen, softFrozen, requestId);
    }

    SpendingYear softFreeze() {
        return new SpendingYear(phase, directPosting, openPayments, reservedFen, true, sealId);
    }

    SpendingYear reopen(boolean onlyForCorrections) {
        return new SpendingYear(Phase.OPEN, directPosting, openPayments, reservedFen, onlyForCorrections, null);
    }
}
