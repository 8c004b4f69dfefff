package org.budgetyear.appropriations.budget;

import org.budgetyear.model.line.Recognition;
import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A unit's year that was opened.
 *
 * @param sealRequest the command that asked for the seal, under way or done; null while the year is open
 * @param pendingRequests how many cuts, freezes, reclaims and transfers are not settled yet
 * @param pendingFen what those would take, in fen
 * @param frozenFen what is frozen on all lines, in fen
 * @param softFrozen whether the budget changes no more, but that money is unfrozen or reclaimed
 */
record BudgetYear(
        Phase phase,
        Recognition recognition,
        @Nullable String sealRequest,
        int pendingRequests,
        Money pendingFen,
        Money frozenFen,
        boolean softFrozen) {

    enum Phase {
        OPEN,
        BEING_SEALED,
        SEALED
    }

    static BudgetYear opened(Recognition recognition) {
        return new BudgetYear(Phase.OPEN, recognition, null, 0, Money.ZERO, Money.ZERO, false);
    }

    BudgetYear asked(Money amount) {
        return new BudgetYear(
                phase, recognition, sealRequest, pendingRequests + 1, pendingFen.plus(amount), frozenFen, softFrozen);
    }

    BudgetYear settled(Money amount) {
        return new BudgetYear(
                phase, recognition, sealRequest, pendingRequests - 1, pendingFen.minus(amount), frozenFen, softFrozen);
    }

    BudgetYear frozen(Money amount) {
        return new BudgetYear(
                phase, recognition, sealRequest, pendingRequests, pendingFen, frozenFen.plus(amount), softFrozen);
    }

    BudgetYear unfrozen(Money amount) {
        return new BudgetYear(
                phase, recognition, sealRequest, pendingRequests, pendingFen, frozenFen.minus(amount), softFrozen);
    }

    BudgetYear enter(Phase next, @Nullable String nextSealRequest) {
        return new BudgetYear(next, recognition, nextSealRequest, pendingRequests, pendingFen, frozenFen, softFrozen);
    }

    BudgetYear softFreeze() {
        return new BudgetYear(phase, recognition, sealRequest, pendingRequests, pendingFen, frozenFen, true);
    }

    BudgetYear reopen(boolean onlyForCorrections) {
        return new BudgetYear(
                Phase.OPEN, recognition, null, pendingRequests, pendingFen, frozenFen, onlyForCorrections);
    }

    boolean isBeingSealedBy(String requestId) {
        return phase == Phase.BEING_SEALED && requestId.equals(sealRequest);
    }
}
