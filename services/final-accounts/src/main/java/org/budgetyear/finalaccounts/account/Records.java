package org.budgetyear.finalaccounts.account;

import org.budgetyear.model.money.Money;
import org.budgetyear.model.payments.ActivityEvent;
import org.budgetyear.model.payments.NonTaxEvent;
import org.budgetyear.model.payments.NonTaxRevenueRecorded;
import org.budgetyear.model.payments.NonTaxRevenueReversed;
import org.budgetyear.model.payments.SurplusEvent;

/** What a unit records of its year besides what it pays and receives. */
public record Records(Activities activities, Sums<NonTaxKey> nonTax, SurplusAccount surplus, Transfers transfers) {

    public static final Records NEW = new Records(Activities.NEW, Sums.none(), SurplusAccount.NEW, Transfers.NEW);

    Records evolve(ActivityEvent event) {
        return new Records(activities.evolve(event), nonTax, surplus, transfers);
    }

    Records evolve(NonTaxEvent event) {
        return switch (event) {
            case NonTaxRevenueRecorded e -> collected(new NonTaxKey(e.kind(), e.destination()), e.amountFen());
            case NonTaxRevenueReversed e ->
                collected(
                        new NonTaxKey(e.kind(), e.destination()), e.amountFen().negate());
        };
    }

    Records evolve(SurplusEvent event) {
        return new Records(activities, nonTax, surplus.evolve(event), transfers);
    }

    Records with(Transfers next) {
        return new Records(activities, nonTax, surplus, next);
    }

    private Records collected(NonTaxKey key, Money amount) {
        return new Records(activities, nonTax.plus(key, amount), surplus, transfers);
    }
}
