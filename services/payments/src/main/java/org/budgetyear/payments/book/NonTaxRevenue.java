package org.budgetyear.payments.book;

import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.NonTaxDestination;
import org.budgetyear.model.payments.NonTaxKind;

/** Non-tax revenue by its number. */
public record NonTaxRevenue(
        String revenueNo, NonTaxKind kind, NonTaxDestination destination, Money amountFen, boolean reversed) {

    NonTaxRevenue reverse() {
        return new NonTaxRevenue(revenueNo, kind, destination, amountFen, true);
    }
}
