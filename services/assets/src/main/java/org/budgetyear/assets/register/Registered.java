package org.budgetyear.assets.register;

import org.budgetyear.model.money.Money;

/** What has been registered of a payment. It may be more than was paid, for a reason that the registration gives. */
record Registered(Money amountFen) {

    static final Registered NONE = new Registered(Money.ZERO);

    Registered plus(Money more) {
        return new Registered(amountFen.plus(more));
    }
}
