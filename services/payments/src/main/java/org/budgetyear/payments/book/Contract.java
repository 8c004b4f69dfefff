package org.budgetyear.payments.book;

import java.util.List;
import org.budgetyear.model.contract.ContractTerms;
import org.budgetyear.model.contract.ContractUse;
import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;

/**
 * A contract that payments may name.
 *
 * @param use what is held for it in this year, and drawn by payments
 * @param openFen what payments under way have drawn
 * @param ended whether it takes no payment any more, and holds nothing
 */
public record Contract(String contract, ContractTerms terms, ContractUse use, Money openFen, boolean ended) {

    /** A contract for which nothing is held yet. */
    public static Contract known(String contract, ContractTerms terms) {
        return new Contract(contract, terms, ContractUse.NONE, Money.ZERO, false);
    }

    /** The same contract under other terms, with what was drawn so far. */
    public Contract under(ContractTerms next) {
        return new Contract(contract, next, use.under(next.shares()), openFen, false);
    }

    /** All that was ever paid or requested for it. */
    public Money paidFen() {
        return terms.paidBeforeFen().plus(use.drawnFen());
    }

    /** What can be paid beyond that, by what is accepted and prepaid. */
    public Money payableFen() {
        return terms.acceptedFen().plus(terms.prepaymentFen()).minus(paidFen());
    }

    /** After a payment has drawn from a line, or given back when the amount is negative. */
    public Contract draw(QuotaLine line, Money amount) {
        return new Contract(contract, terms, use.draw(line, amount), openFen, ended);
    }

    Contract open(Money amount) {
        return new Contract(contract, terms, use, openFen.plus(amount), ended);
    }

    Contract accept(Money accepted) {
        ContractTerms next = new ContractTerms(
                terms.supplier(), terms.shares(), terms.prepaymentFen(), accepted, terms.paidBeforeFen());
        return new Contract(contract, next, use, openFen, ended);
    }

    Contract end() {
        return new Contract(contract, terms, use.under(List.of()), openFen, true);
    }
}
