package org.budgetyear.finalaccounts.account;

import java.util.Comparator;
import org.budgetyear.model.code.FunctionCode;
import org.budgetyear.model.line.Fund;
import org.budgetyear.model.payments.SurplusPurpose;

/** From which pool a surplus was allocated, and to what. */
public record AllocationKey(Fund fund, FunctionCode function, SurplusPurpose purpose)
        implements Comparable<AllocationKey> {

    private static final Comparator<AllocationKey> ORDER = Comparator.comparing(AllocationKey::fund)
            .thenComparing(AllocationKey::function)
            .thenComparing(AllocationKey::purpose);

    @Override
    public int compareTo(AllocationKey other) {
        return ORDER.compare(this, other);
    }
}
