package org.budgetyear.finalaccounts.execution;

import static org.budgetyear.finalaccounts.account.Balance.CONTRACTED;
import static org.budgetyear.finalaccounts.account.Balance.FROZEN;
import static org.budgetyear.finalaccounts.account.Balance.ISSUED;
import static org.budgetyear.finalaccounts.account.Balance.RESERVED;

import org.budgetyear.finalaccounts.account.LineAccount;
import org.budgetyear.model.money.Money;

/** Sums over lines. */
record Tally(Money opening, Money adjusted, Money frozen, Money reserved, Money paid) {

    static final Tally ZERO = new Tally(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    static Tally of(LineAccount line) {
        return new Tally(
                line.get(ISSUED),
                line.adjustedBudget(),
                line.get(FROZEN),
                line.get(RESERVED).plus(line.get(CONTRACTED)),
                line.paid());
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
        return Figures.budgeted(opening, adjusted, frozen, reserved, paid);
    }
}
