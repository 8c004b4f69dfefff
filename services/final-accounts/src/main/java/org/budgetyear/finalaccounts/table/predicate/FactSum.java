package org.budgetyear.finalaccounts.table.predicate;

import java.util.List;
import org.budgetyear.finalaccounts.book.UnitBook;
import org.budgetyear.model.money.Money;

/** What every cell and every amount comes to in the end: facts that predicates select, added and subtracted. */
public record FactSum(List<Term> terms) {

    /**
     * What one predicate selects.
     *
     * @param sign +1 or -1
     */
    public record Term(int sign, Predicate facts) {}

    public static FactSum of(Predicate facts) {
        return new FactSum(List.of(new Term(1, facts)));
    }

    /** What an amount adds to the sum. */
    public Money share(Entries.Single single) {
        Money share = Money.ZERO;
        for (Term term : terms) {
            Money signed = term.facts().signed(single.entry(), single.amountFen());
            share = term.sign() < 0 ? share.minus(signed) : share.plus(signed);
        }
        return share;
    }

    /** What a unit's year adds to the sum. */
    public Money share(UnitBook unit) {
        Money sum = Money.ZERO;
        for (Entries.Single single : Entries.singles(unit)) {
            sum = sum.plus(share(single));
        }
        return sum;
    }
}
