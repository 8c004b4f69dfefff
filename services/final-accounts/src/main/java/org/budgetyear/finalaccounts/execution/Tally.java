package org.budgetyear.finalaccounts.execution;

import static org.budgetyear.finalaccounts.account.Balance.CONTRACTED;
import static org.budgetyear.finalaccounts.account.Balance.FROZEN;
import static org.budgetyear.finalaccounts.account.Balance.ISSUED;
import static org.budgetyear.finalaccounts.account.Balance.RESERVED;

import org.budgetyear.finalaccounts.account.LineAccount;
import org.budgetyear.finalaccounts.account.Months;
import org.budgetyear.model.money.Money;

/** Sums over lines. */
record Tally(Money opening, Money adjusted, Money frozen, Money reserved, Months paid) {

    static final Tally ZERO = ceiling(Money.ZERO, Months.NONE);

    static Tally of(LineAccount line) {
        return new Tally(
                line.get(ISSUED),
                line.adjustedBudget(),
                line.get(FROZEN),
                line.get(RESERVED).plus(line.get(CONTRACTED)),
                line.paidByMonth());
    }

    /** What may be spent on something that has no quota of its own, and what was. */
    static Tally ceiling(Money ceiling, Months paid) {
        return new Tally(ceiling, ceiling, Money.ZERO, Money.ZERO, paid);
    }

    Tally plus(Tally other) {
        return new Tally(
                opening.plus(other.opening),
                adjusted.plus(other.adjusted),
                frozen.plus(other.frozen),
                reserved.plus(other.reserved),
                paid.plus(other.paid));
    }

    Figures figures() {
        return Figures.budgeted(opening, adjusted, frozen, reserved, paid.total());
    }
}
