package org.budgetyear.finalaccounts.account;

import java.util.Comparator;
import org.budgetyear.model.payments.NonTaxDestination;
import org.budgetyear.model.payments.NonTaxKind;

/** Where non-tax revenue belongs. */
public record NonTaxKey(NonTaxKind kind, NonTaxDestination destination) implements Comparable<NonTaxKey> {

    private static final Comparator<NonTaxKey> ORDER =
            Comparator.comparing(NonTaxKey::kind).thenComparing(NonTaxKey::destination);

    @Override
    public int compareTo(NonTaxKey other) {
        return ORDER.compare(this, other);
    }
}
