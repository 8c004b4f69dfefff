package org.budgetyear.finalaccounts.figure;

import java.util.Map;
import java.util.Optional;
import org.budgetyear.finalaccounts.figure.Catalogue.Amount;
import org.budgetyear.model.money.Money;

/** Last year's figures as they were recorded, and what follows from them. */
record PriorYear(Map<String, Money> recorded) {

    private static final String COUNTS_AS_ZERO = "?";

    /** Last year's amount; empty when a figure that it needs was not recorded. */
    Optional<Money> of(Amount amount) {
        Money own = recorded.get(amount.id());
        if (own != null || amount.prior() == null) {
            return Optional.ofNullable(own);
        }
        Money sum = Money.ZERO;
        for (String term : amount.prior().split("\\+", -1)) {
            boolean optional = term.endsWith(COUNTS_AS_ZERO);
            Money part = recorded.get(optional ? term.substring(0, term.length() - 1) : term);
            if (part == null && !optional) {
                return Optional.empty();
            }
            sum = part == null ? sum : sum.plus(part);
        }
        return Optional.of(sum);
    }
}
