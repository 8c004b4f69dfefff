package org.budgetyear.finalaccounts.book;

import org.budgetyear.model.code.UnitCode;
import org.budgetyear.model.money.Money;

/**
 * A side of an internal transfer, or a part of it, that the other unit does not confirm.
 *
 * @param unit whose side it is
 * @param documentNo its voucher when it paid, its receipt's number when it received
 * @param counterpart the unit that does not say the same
 */
public record UnmatchedTransfer(UnitCode unit, Side side, String documentNo, UnitCode counterpart, Money amountFen) {

    /** What the unit says it did. */
    public enum Side {
        PAID,
        RECEIVED
    }
}
