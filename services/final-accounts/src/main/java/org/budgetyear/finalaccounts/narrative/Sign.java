package org.budgetyear.finalaccounts.narrative;

import java.math.BigDecimal;

/** What decides between sentences: the sign of an exact figure, or that there is none. */
enum Sign {
    POSITIVE,
    NEGATIVE,
    ZERO,
    ABSENT;

    static Sign of(BigDecimal number) {
        return of(number.signum());
    }

    static Sign of(long number) {
        return number == 0 ? ZERO : number > 0 ? POSITIVE : NEGATIVE;
    }

    /** As the template writes it. */
    String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
