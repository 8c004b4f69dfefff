package org.budgetyear.finalaccounts.account;

import java.util.function.UnaryOperator;
import org.budgetyear.model.contract.ContractUse;
import org.budgetyear.model.money.Money;

/**
 * What payments hold and have drawn for a contract in this year.
 *
 * @param openFen what payments under way have drawn
 */
public record Reservation(String contract, ContractUse use, Money openFen) {

    static Reservation of(String contract) {
        return new Reservation(contract, ContractUse.NONE, Money.ZERO);
    }

    /** Paid in this year, less what came back. */
    public Money paidFen() {
        return use.drawnFen().minus(openFen);
    }

    /** What is held for it and not drawn. */
    public Money heldFen() {
        return Money.sum(use.lines().stream().map(use::heldOn).toList());
    }

    Reservation use(UnaryOperator<ContractUse> change) {
        return new Reservation(contract, change.apply(use), openFen);
    }

    Reservation open(Money amount) {
        return new Reservation(contract, use, openFen.plus(amount));
    }
}
