package org.budgetyear.payments.book;

import org.budgetyear.model.line.QuotaLine;
import org.budgetyear.model.money.Money;

/**
 * The money of a line, in fen. What is available is never negative.
 *
 * @param line the line on which it is controlled
 * @param creditedFen quota given, money received, surplus used, and refunds of earlier years that are carried over
 * @param debitedFen quota taken back, receipts reversed and surplus allocated
 * @param reservedFen requested or approved and not yet cleared, and what contracts hold
 * @param paidFen cleared, less what came back in the year
 */
public record LineBalance(QuotaLine line, Money creditedFen, Money debitedFen, Money reservedFen, Money paidFen) {

    /** A line that exists and has no money. */
    public static LineBalance empty(QuotaLine line) {
        return new LineBalance(line, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
    }

    /** What can still be reserved, paid or taken back. */
    public Money available() {
        return creditedFen.minus(debitedFen).minus(reservedFen).minus(paidFen);
    }

    /** What is left when nothing is reserved any more. */
    public Money unspent() {
        return available().plus(reservedFen);
    }

    LineBalance credit(Money amount) {
        return new LineBalance(line, creditedFen.plus(amount), debitedFen, reservedFen, paidFen);
    }

    LineBalance debit(Money amount) {
        return new LineBalance(line, creditedFen, debitedFen.plus(amount), reservedFen, paidFen);
    }

    LineBalance reserve(Money amount) {
        return new LineBalance(line, creditedFen, debitedFen, reservedFen.plus(amount), paidFen);
    }

    LineBalance release(Money amount) {
        return new LineBalance(line, creditedFen, debitedFen, reservedFen.minus(amount), paidFen);
    }

    LineBalance pay(Money amount) {
        return new LineBalance(line, creditedFen, debitedFen, reservedFen, paidFen.plus(amount));
    }

    LineBalance payBack(Money amount) {
        return new LineBalance(line, creditedFen, debitedFen, reservedFen, paidFen.minus(amount));
    }
}
