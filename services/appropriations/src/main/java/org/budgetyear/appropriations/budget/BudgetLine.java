package org.budgetyear.appropriations.budget;

import org.budgetyear.model.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A line that was opened, with or without money. What it has left to spend is known by payments, not here.
 *
 * @param issuedFen its opening budget in fen, null until it is issued
 * @param thisYearFen what it was given in this year and not deprived of again, in fen; last year's money, carried over,
 *     is no part of it
 * @param frozenFen what of it is frozen, in fen
 */
record BudgetLine(@Nullable Money issuedFen, Money thisYearFen, Money frozenFen) {
    static final BudgetLine EMPTY = new BudgetLine(null, Money.ZERO, Money.ZERO);

    BudgetLine issued(Money amount) {
        return new BudgetLine(amount, thisYearFen.plus(amount), frozenFen);
    }

    BudgetLine given(Money amount) {
        return new BudgetLine(issuedFen, thisYearFen.plus(amount), frozenFen);
    }

    /** What is taken comes out of this year's money first, and out of carried-over money only beyond it. */
    BudgetLine deprived(Money amount) {
        return new BudgetLine(issuedFen, thisYearFen.minus(amount).max(Money.ZERO), frozenFen);
    }

    BudgetLine frozen(Money amount) {
        return new BudgetLine(issuedFen, thisYearFen, frozenFen.plus(amount));
    }

    BudgetLine unfrozen(Money amount) {
        return new BudgetLine(issuedFen, thisYearFen, frozenFen.minus(amount));
    }

    /**
     * How much of what is left was given in this year. Carried-over money is spent first, so what is left is this
     * year's up to all that was given in it, and the rest is last year's.
     */
    Money ofThisYear(Money left) {
        return left.min(thisYearFen);
    }
}
