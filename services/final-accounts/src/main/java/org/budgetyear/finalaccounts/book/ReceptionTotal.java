package org.budgetyear.finalaccounts.book;

import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.Reception;

/** Receptions of one kind, added up. */
public record ReceptionTotal(long batches, long guests, Money costFen) {

    public static final ReceptionTotal NONE = new ReceptionTotal(0, 0, Money.ZERO);

    public ReceptionTotal plus(Reception reception) {
        return new ReceptionTotal(
                Math.addExact(batches, reception.batches()),
                Math.addExact(guests, reception.guests()),
                costFen.plus(reception.costFen()));
    }

    public ReceptionTotal minus(Reception reception) {
        return new ReceptionTotal(
                batches - reception.batches(), guests - reception.guests(), costFen.minus(reception.costFen()));
    }
}
